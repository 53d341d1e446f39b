import type { Day } from '../journal/day.ts';
import { type HardAsked, type HardQuestion, type HardReason, hardReasons } from '../journal/hard-question.ts';
import type { Journal } from '../journal/journal.ts';
import type { Period } from '../journal/period.ts';
import {
  allKept,
  fromMemory,
  goalBehind,
  goalIdle,
  neverTested,
  noRecognition,
  slippingStandard,
} from './hard-conduct.ts';
import { brokenSides, longestChain, mainCause, missingSides, overPromised } from './hard-promises.ts';
import { type Holding, type LookBack, lookBack } from './look-back.ts';

const triggers: readonly ((look: LookBack) => Holding<HardReason>[])[] = [
  longestChain,
  brokenSides,
  mainCause,
  slippingStandard,
  goalBehind,
  overPromised,
  noRecognition,
  missingSides,
  goalIdle,
  neverTested,
  fromMemory,
  allKept,
];

/**
 * The reasons for a hard question that hold for `period` as it is seen on
 * `today`, in their order of weight.
 *
 * @param shrunk ids of commitments that have just been made smaller, and are not asked about again.
 */
export function reasonsHolding(
  journal: Journal,
  period: Period,
  today: Day,
  shrunk: ReadonlySet<string> = new Set(),
): Holding<HardReason>[] {
  const look = lookBack(journal, period, today, shrunk);
  const found = triggers.flatMap((trigger) => trigger(look));
  const always = { reason: 'always', why: 'nothing else stands out in what you wrote', fill: {} } as const;
  return [...found, always].sort((a, b) => hardReasons.indexOf(a.reason) - hardReasons.indexOf(b.reason));
}

/**
 * The hard question of a review: of the first reason that holds, one of its
 * questions, drawn by the label of the period. Same journal, same period: same
 * question, whatever the order of the deck.
 *
 * The question of the last review is not asked again, and its reason waits
 * while another one holds.
 *
 * @param last the id of the question asked in the review before.
 * @returns `undefined` if the deck has no question for any reason that holds.
 */
export function hardQuestion(
  deck: readonly HardQuestion[],
  holding: readonly Holding<HardReason>[],
  { label }: Pick<Period, 'label'>,
  last?: string,
): HardAsked | undefined {
  const lastReason = deck.find(({ id }) => id === last)?.when;
  const inTurn = [...holding].sort((a, b) => turn(a) - turn(b));
  for (const { reason, why, fill } of inTurn) {
    const questions = deck.filter(({ id, when }) => when === reason && id !== last);
    const [drawn] = questions.toSorted((a, b) => lot(a) - lot(b) || (a.id < b.id ? -1 : 1));
    if (drawn) return { id: drawn.id, text: filled(drawn.text, fill), why };
  }
  return undefined;

  /** Sorting keeps what has the same turn in its order of weight. */
  function turn({ reason }: Holding<HardReason>): number {
    if (reason === 'always') return 2;
    return reason === lastReason ? 1 : 0;
  }

  function lot({ id }: HardQuestion): number {
    return hash(`${id} ${label}`);
  }
}

function filled(text: string, fill: Holding['fill']): string {
  return text.replaceAll(/\{(\w+)\}/g, (blank, name: keyof typeof fill) => fill[name] ?? blank);
}

/**
 * A whole number below 2³² for `text`, the same on every machine.
 *
 * FNV-1a over UTF-16 units (G. Fowler, L. C. Noll, K.-P. Vo), its bits mixed by
 * the finaliser of MurmurHash3 (A. Appleby), so that labels that differ in the
 * last digit draw different questions.
 */
function hash(text: string): number {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
