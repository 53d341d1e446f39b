const letters = 'abcdefghijkmnpqrstuvwxyz';
const digits = '23456789';

/** Without `e`: some readers of YAML take `e924` for a number, so that it would stand in quotes. */
const first = 'abcdfghijkmnpqrstuvwxyz';

/** A letter, two of either, and a digit: never a word, a number or anything else that YAML knows. */
export function randomId(): string {
  const one = (of: string) => of[Math.floor(Math.random() * of.length)]!;
  return one(first) + one(letters + digits) + one(letters + digits) + one(digits);
}
