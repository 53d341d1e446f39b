// Chance that is the same for the same seed.

/**
 * A source of chance: mulberry32, T. Ettinger (2017).
 *
 * @returns {{share: () => number, often: (share: number) => boolean, whole: (from: number, to: number) => number,
 *   one: <Thing>(things: readonly Thing[]) => Thing}} `share` from 0 up to 1; `often` is true in that share of cases;
 *   `whole` is a number from `from` to `to`, both included; `one` is one of the things.
 */
export function drawing(seed) {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    share,
    often: (chance) => share() < chance,
    whole: (from, to) => from + Math.floor(share() * (to - from + 1)),
    one: (things) => things[Math.floor(share() * things.length)],
  };
}
