import { describe, expect, it } from 'vitest';
import { emptyEntry } from '../../src/journal/entry.ts';
import { isAsked, neededFor, whyNoAnswer } from '../../src/prompts/own-question.ts';
import { checkInSchema, type OwnQuestion } from '../../src/store/check-in-template.ts';
import { decode } from '../../src/store/decode.ts';
import { day } from '../support/day.ts';

/** The one question of a check-in. */
function question(written: string): OwnQuestion {
  const { value, unread } = decode('x.yaml', `open:\n  - {id: q, text: How?, ${written}}\n`, checkInSchema);
  expect(unread).toEqual([]);
  return value!.open[0]!;
}

const misfits = (source: string) =>
  decode('x.yaml', source, checkInSchema).unread.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

const answered = (...days: string[]) => ({
  entries: days.map((one) => ({ ...emptyEntry(day(one)), answers: { q: 1 } })),
});

describe('a question of the person’s own is asked', () => {
  it.each([
    ['on: mon', true],
    ['on: [tue, mon]', true],
    ['on: [tue]', false],
  ])('on its weekdays: %s', (on, expected) => {
    expect(isAsked(question(on), day('2026-11-23'), answered())).toBe(expected);
  });

  it('every few days from its last answer, and when it was never answered', () => {
    const every = question('every: 3');
    expect(isAsked(every, day('2026-11-23'), answered())).toBe(true);
    expect(isAsked(every, day('2026-11-23'), answered('2026-11-10', '2026-11-21'))).toBe(false);
    expect(isAsked(every, day('2026-11-24'), answered('2026-11-10', '2026-11-21'))).toBe(true);
  });

  it('every few days, but on its weekdays only', () => {
    const both = question('every: 3, on: [mon]');
    expect(isAsked(both, day('2026-11-24'), answered())).toBe(false);
  });
});

describe('an answer that was written beforehand', () => {
  it.each([
    ['kind: scale', [1, 5], [0, 6, 2.5, '3', true]],
    ['kind: number', [0, -2.5], ['3', true]],
    ['kind: yes-no', [true, false], ['yes', 1]],
    ['kind: choice, choices: [a, b]', ['a'], ['c', 1]],
    ['kind: lines', ['a\nb'], [' ', 1]],
    ['kind: text', ['a'], ['', false]],
  ])('fits its question or is refused: %s', (written, right, wrong) => {
    const one = question(written);
    expect(right.map((answer) => whyNoAnswer(one, answer))).toEqual(right.map(() => undefined));
    expect(wrong.filter((answer) => whyNoAnswer(one, answer) === undefined)).toEqual([]);
  });
});

describe('a check-in of the person’s own', () => {
  it('has each id once in a list, while the questions of the program have none', () => {
    expect(
      misfits('open:\n  - ask: lens\n  - ask: step\n  - {id: a, text: x}\n  - {id: a, text: y}\n'),
    ).toEqual(['5:6 id is "a"; another one before it has this id']);
  });

  it('names weekdays, and days in whole numbers', () => {
    expect(misfits('open:\n  - {id: a, text: x, on: funday}\n')).toEqual([
      '2:22 on is "funday"; it must be weekdays, such as mon or [mon, thu]',
    ]);
    expect(misfits('open:\n  - {id: a, text: x, every: 1.5}\n')).toEqual([
      '2:22 every is 1.5; it must be a number of days, such as 3',
    ]);
  });
});

it('what is needed to know whether a question is asked reaches back as far as it is waited for', () => {
  const today = day('2026-11-23');
  expect(neededFor([question('every: 40'), question('every: 3')], today, today)).toContainEqual({
    from: '2026-10-14',
    to: today,
  });
  expect(neededFor([question('on: mon')], today, today)).toEqual([
    { from: today, to: today, settling: true },
  ]);
});
