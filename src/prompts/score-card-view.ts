import { flow } from '../render/flow.ts';
import type { Mark, Paint } from '../render/paint.ts';
import { shown } from '../render/shown.ts';
import { cut, widthOf, wrap } from '../render/width.ts';
import type { CardRow, CardRules, CardState, Letter } from './score-card.ts';

/** What a card shows beside its rows. */
export interface CardLook<Answer> extends CardRules<Answer> {
  readonly title: string;
  /** The key line's words for the key `a`. */
  readonly all: string;
  /** The question that a letter may open. */
  readonly why: string;
  readonly paint: Paint;
  /** How an answer, or none, is shown: its mark, and words where the mark does not say it all. */
  signOf(answer: Answer | undefined): { readonly mark: Mark; readonly words?: string };
}

/** Most lines for the row under the cursor. */
const mostLines = 4;

/** From how many rows of the window on the key line may take more than one line. */
const highEnough = 12;

const margin = 4;

/**
 * The card as text, in at most `columns` cells a line and fewer than `rows`
 * lines: its title, as many rows around the cursor as there is room for, and
 * what the keys mean. Once it is done: the title and what was said.
 */
export function cardText<Answer>(
  look: CardLook<Answer>,
  state: CardState<Answer>,
  columns: number,
  rows = 24,
): string {
  // Terminals and line editors disagree about what follows a full last cell.
  const width = Math.max(margin + 2, columns - 1);
  const height = Math.max(3, rows - 1);
  if (state.done) return doneText(look, state, width, height);
  const title = titleLines(look, '?', width);
  const keys = keyLines(look, state, width, rows >= highEnough ? 3 : 1);
  const room = Math.max(1, height - title.length - keys.length);
  const blocks = look.rows.map((row, index) =>
    index === state.at ? current(look, row, state, width) : [oneLine(look, row, state, width)],
  );
  const list = around(blocks, state.at, room, look.paint);
  const space = list.length < room ? [''] : [];
  return [...title, ...list, ...space, ...keys].join('\n');
}

function doneText<Answer>(
  look: CardLook<Answer>,
  state: CardState<Answer>,
  width: number,
  height: number,
): string {
  const left = look.rows.find(({ id }) => id === state.leftFor);
  if (left) return `${look.paint.mark('moved')} ${cut(shown(left.text), width - 2)}`;
  const title = titleLines(look, '✔', width);
  const rows = look.rows.map((row) => oneLine(look, row, { ...state, at: -1 }, width));
  const said = `  ${look.paint.quiet(`${state.given.size} of ${look.rows.length} answered`)}`;
  return [...title, ...(title.length + rows.length <= height ? rows : [said])].join('\n');
}

/** The title, with the sign in front that every question has. */
function titleLines<Answer>({ title, paint }: CardLook<Answer>, sign: string, width: number): string[] {
  return wrap(shown(title), width - 2, 2).map(
    (line, index) => `${index === 0 ? sign : ' '} ${paint.strong(line)}`,
  );
}

/** The row under the cursor: all of its text and of what is to be known about it. */
function current<Answer>(
  look: CardLook<Answer>,
  row: CardRow,
  state: CardState<Answer>,
  width: number,
): string[] {
  const { paint, signOf } = look;
  const { mark, words } = signOf(state.given.get(row.id));
  const [first = '', ...rest] = wrap(shown(row.text), width - margin, mostLines);
  const about = [words, row.detail && shown(row.detail)].filter(Boolean).join(' · ');
  const noticed = [row.notice, row.advice].filter(Boolean).join(': ');
  const beside = rest.length === 0 && margin + widthOf(first) + 2 + widthOf(about) <= width;
  const more = [
    ...(about && !beside ? wrap(about, width - margin, 2).map(paint.quiet) : []),
    ...(row.notice ? wrap(shown(noticed), width - margin, 2).map(paint.warn) : []),
  ];
  return [
    `${paint.accent('›')} ${paint.mark(mark)} ${paint.strong(first)}${about && beside ? `  ${paint.quiet(about)}` : ''}`,
    ...rest.map((line) => `    ${paint.strong(line)}`),
    ...more.map((line) => `    ${line}`),
  ];
}

/** Any other row on one line: its text first, then as much about it as there is room for. */
function oneLine<Answer>(
  { paint, signOf }: CardLook<Answer>,
  { id, text, detail, notice }: CardRow,
  state: CardState<Answer>,
  width: number,
): string {
  const { mark, words } = signOf(state.given.get(id));
  const line = cut(shown(text), width - margin);
  const about: string[] = [];
  let room = width - margin - widthOf(line) - 2;
  const parts = [
    [words, paint.quiet] as const,
    [notice, paint.warn] as const,
    [detail, paint.quiet] as const,
  ];
  for (const [part, colour] of parts) {
    const said = part && shown(part);
    if (!said || widthOf(said) > room) continue;
    about.push(colour(said));
    room -= widthOf(said) + 3;
  }
  return `  ${paint.mark(mark)} ${line}${about.length > 0 ? `  ${about.join(' · ')}` : ''}`;
}

/** As many whole blocks around the one at `at` as there is room for, and how many are above and below. */
function around(blocks: readonly string[][], at: number, room: number, paint: Paint): string[] {
  if (blocks.flat().length <= room) return blocks.flat();
  const counted = room >= 4;
  const left = counted ? room - 2 : room;
  const height = (from: number, to: number) => blocks.slice(from, to).flat().length;
  let [from, to] = [at, at + 1];
  for (let grown = true; grown; ) {
    grown = false;
    if (to < blocks.length && height(from, to + 1) <= left) [to, grown] = [to + 1, true];
    if (from > 0 && height(from - 1, to) <= left) [from, grown] = [from - 1, true];
  }
  const list = blocks.slice(from, to).flat().slice(0, left);
  if (!counted) return list;
  const above = from > 0 ? `    ↑ ${from} more` : '';
  const below = to < blocks.length ? `    ↓ ${blocks.length - to} more` : '';
  return [paint.quiet(above), ...list, paint.quiet(below)];
}

/** What the keys mean, in words while there is room for `most` lines of them, then in letters. */
function keyLines<Answer>(
  look: CardLook<Answer>,
  { asking, at }: CardState<Answer>,
  width: number,
  most: number,
): string[] {
  const row = look.rows[at];
  const letters: readonly Letter<Answer>[] = asking ?? (row ? look.lettersOf(row) : []);
  const [ending, all] = asking ? ['Enter not said', []] : ['Enter done', [`a ${look.all}`]];
  const head = asking ? [look.why] : [];
  const words = [...head, ...letters.map(({ key, word }) => `${key} ${word}`), ...all, ending];
  const lines = flow(words, width, '  ');
  const short = [...head, letters.map(({ key }) => key).join(' '), ...all, ending];
  const shortest = [...head, [...letters.map(({ key }) => key), ...(asking ? [] : ['a']), 'Enter'].join(' ')];
  const fitting = [lines, flow(short, width, '  '), flow(shortest, width, '  ')].find(
    ({ length }) => length <= most,
  );
  return (fitting ?? [shortest.join('  ')]).map((line) => keysPainted(cut(line, width), look.paint));
}

/** The keys themselves stand out from what they mean. */
function keysPainted(line: string, { strong, quiet }: Paint): string {
  const parts = line.split('  ').map((part) => {
    const [, key, words] = /^(\S|Enter) (\S.+)$/.exec(part) ?? [];
    return key && words ? `${strong(key)} ${quiet(words)}` : strong(part);
  });
  return parts.join('  ');
}
