import { type Day, inShort, spellOut } from '../journal/day.ts';
import type { Piece } from '../journal/piece.ts';
import type { Term } from '../journal/term.ts';
import { count } from './count.ts';
import { highlighted } from './highlighted.ts';
import type { Look } from './look.ts';
import { shown } from './shown.ts';
import { pad, widthOf } from './width.ts';

/** Lines that one piece may take; all of it is in `lead show`. */
const longest = 4;

/** Narrower, the kind stands above what was found rather than beside it. */
const narrow = 60;

/**
 * What was found, by day, each piece with its kind; at the end how much it is.
 *
 * @param pieces in the order of their days.
 */
export function foundText(pieces: readonly Piece[], terms: readonly Term[], today: Day, look: Look): string {
  const { paint } = look;
  const days = new Map<Day, Piece[]>();
  for (const piece of pieces) {
    const sameDay = days.get(piece.day);
    if (sameDay) sameDay.push(piece);
    else days.set(piece.day, [piece]);
  }
  const width = Math.max(0, ...[...new Set(pieces.map(({ kind }) => kind))].map(widthOf));
  const blocks = Array.from(days, ([day, inDay]) => {
    const lines = inDay.flatMap((piece) => pieceLines(piece, terms, width, today, look));
    return `${[paint.heading(spellOut(day)), ...lines].join('\n')}\n`;
  });
  const all =
    pieces.length === 0 ? 'Nothing found.' : `${pieces.length} found on ${count(days.size, 'day')}.`;
  return [...blocks, `${all}\n`].join('\n');
}

function pieceLines(
  piece: Piece,
  terms: readonly Term[],
  width: number,
  today: Day,
  { paint, columns }: Look,
): string[] {
  const beside = columns >= narrow;
  const indent = beside ? 2 + width + 2 : 4;
  const room = Math.max(16, columns - indent);
  const light = { terms, paint };
  const words = highlighted(wordsOf(piece), room, { ...light, ...(!paint.plain && { most: longest }) });
  const facts = factsOf(piece, today).map(shown).join(paint.and);
  const known = facts === '' ? [] : highlighted(facts, room, { ...light, rest: paint.quiet });
  const isShort = words.length === 1 && known.length === 1 && widthOf(words[0]!) + 2 + widthOf(facts) <= room;
  const lines = isShort ? [`${words[0]}  ${known[0]}`] : [...words, ...known];
  const indented = lines.map((line) => `${' '.repeat(indent)}${line}`);
  if (!beside) return [`  ${paint.quiet(piece.kind)}`, ...indented];
  const [, ...below] = indented;
  return [`  ${paint.quiet(pad(piece.kind, width))}  ${lines[0]}`, ...below];
}

/** An answer says little without what it answers. */
function wordsOf({ kind, text, question }: Piece): string {
  return kind === 'answer' ? `${question}: ${text}` : text;
}

function factsOf(piece: Piece, today: Day): string[] {
  const { day, kind, at, status, to, who, goal, lens, side, period, question, due, target, value } = piece;
  const facts = [
    at,
    kind === 'step' && status === 'kept' ? undefined : status,
    to && `to ${to}`,
    who && `recognition of ${who}`,
    due !== undefined && due !== day && `due ${inShort(due, today)}`,
    lens && `${lens}, ${side}`,
    period && `${period}, ${question}`,
    goal && `for ${goal}`,
    value !== undefined && `now ${value}`,
    target && `target: ${target}`,
    ...(piece.causes ?? []).map((cause) => cause.replaceAll('-', ' ')),
    ...(piece.whys ?? []),
  ];
  return facts.filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}
