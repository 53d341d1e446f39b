import { randomInt } from 'node:crypto';

const letters = 'abcdefghijkmnpqrstuvwxyz';
const digits = '23456789';

/** A letter, two of either, and a digit: never a word, a number or anything else that YAML knows. */
export function randomId(): string {
  const one = (of: string) => of[randomInt(of.length)]!;
  return one(letters) + one(letters + digits) + one(letters + digits) + one(digits);
}
