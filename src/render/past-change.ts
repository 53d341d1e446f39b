import { type Day, inShort } from '../journal/day.ts';
import { dayOf, timeOf } from '../journal/moment.ts';
import type { FileChange, PastChange } from '../journal/past-change.ts';
import { count } from './count.ts';
import { type DiffLine, lineDiff } from './line-diff.ts';
import type { Look } from './look.ts';
import { shown } from './shown.ts';
import { cut, widthOf, wrap } from './width.ts';

/** Lines of one file that are shown. */
const mostLines = 24;

/** A change as it is about to be taken or brought back: which it was, and every line that goes or comes. */
export function pastChangeText(change: PastChange, today: Day, look: Look): string {
  const { paint, columns } = look;
  const lines = [
    ...wrap(shown(change.command), columns).map(paint.strong),
    ...wrap(`${whenOf(change, today)}${aboutOf(change, look)}`, columns, 4).map(paint.quiet),
    ...change.files.flatMap((file) => fileLines(file, look)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Changes in a list, one a line where there is room: when, by which command, in which files (by name), and what. */
export function pastChangeList(changes: readonly PastChange[], today: Day, look: Look): string {
  return changes.map((change) => `${listed(change, today, look)}\n`).join('');
}

function listed(change: PastChange, today: Day, { paint, columns }: Look): string {
  const when = whenOf(change, today);
  const command = shown(change.command);
  const files = change.files.map(({ path }) => shown(path.split('/').at(-1)!)).join(', ');
  const what = shown(change.what.join('; '));
  // What a one-liner wrote is in its words; in a narrow window, and where nothing is to be cut, each thing has a line of its own.
  if (columns < 70 || paint.plain) {
    const below = [command, files, what]
      .filter((part) => part !== '')
      .flatMap((part) => wrap(part, columns - 2, paint.plain ? undefined : 2));
    return [paint.strong(when), ...below.map((line) => `  ${line}`)].join('\n');
  }
  const room = Math.max(12, columns - widthOf(when) - widthOf(files) - 4);
  const named = cut(command, room);
  const left = room - widthOf(named) - 2;
  const about = what !== '' && left >= 12 ? `  ${cut(what, left)}` : '';
  return `${when}  ${named}  ${paint.quiet(cut(files, columns - widthOf(when) - widthOf(named) - 4))}${paint.quiet(about)}`;
}

function whenOf({ at }: PastChange, today: Day): string {
  return `${inShort(dayOf(at), today)} ${timeOf(at)}`;
}

function aboutOf({ what }: PastChange, { paint }: Look): string {
  return what.length === 0 ? '' : `${paint.and}${shown(what.join('; '))}`;
}

function fileLines({ path, from, to }: FileChange, look: Look): string[] {
  const { paint, columns } = look;
  const diff = lineDiff(from ?? '', to ?? '');
  const about = to === undefined ? ', which goes' : from === undefined ? ', which comes back' : '';
  const left = diff.length - mostLines;
  return [
    ...wrap(`${shown(path)}${about}`, columns),
    ...diff.slice(0, left > 1 ? mostLines : undefined).flatMap((line) => diffLine(line, look)),
    ...(left > 1 ? [paint.quiet(`  and ${count(left, 'more line')}`)] : []),
  ];
}

function diffLine({ kind, text }: DiffLine, { paint, columns }: Look): string[] {
  const mark = paint.plain ? `${paint.mark(kind)}:` : paint.mark(kind);
  const [indent = ''] = /^ */.exec(text) ?? [];
  const before = widthOf(mark) + 1 + Math.min(indent.length, 12);
  return wrap(shown(text.slice(indent.length)), Math.max(16, columns - before), 3).map((line, index) =>
    index === 0 ? `${mark} ${indent.slice(0, 12)}${line}`.trimEnd() : `${' '.repeat(before)}${line}`,
  );
}
