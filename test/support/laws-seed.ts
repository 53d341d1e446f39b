// What the laws draw is the same in every run, so that the same code has the same outcome: LAWS_SEED=N draws another
// lot, LAWS_SEED=chance one that nobody has drawn before. A law that fails says with which seed.
import fc from 'fast-check';

const wanted = process.env.LAWS_SEED ?? '20261129';

/** What everything is drawn from; `undefined`: from what comes. */
export const seed = wanted === 'chance' ? undefined : Number(wanted);

if (seed !== undefined) {
  if (!Number.isInteger(seed)) throw new Error(`LAWS_SEED takes a whole number or chance, not ${wanted}`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
