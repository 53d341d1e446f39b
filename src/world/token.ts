/** Twelve digits of base 16, at random: they keep two of a kind apart, and keep no secret. */
export function randomToken(): string {
  const half = () => Math.floor(Math.random() * 0x1000000);
  return [half(), half()].map((number) => number.toString(16).padStart(6, '0')).join('');
}
