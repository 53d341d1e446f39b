import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lenses } from '../src/journal/lens.ts';
import { parseSchedule } from '../src/journal/schedule.ts';
import { sides } from '../src/journal/side.ts';
import { checkInSchema, lensesSchema } from '../src/store/check-in-template.ts';
import { decode } from '../src/store/decode.ts';
import { starterGoalsSchema, starterStandardsSchema } from '../src/store/starters.ts';

interface Standard {
  readonly id: string;
  readonly text: string;
  readonly side: string;
  readonly on: string | readonly string[];
  readonly why: string;
}

interface Goal {
  readonly id: string;
  readonly text: string;
  readonly side: string;
  readonly measure: { readonly of: string; readonly from: number; readonly to: number };
  readonly weeks: number;
  readonly steps: readonly string[];
}

interface Question {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
}

interface HardQuestion extends Question {
  readonly when: string;
}

type Review = Readonly<Record<string, readonly Question[]>> & { readonly hard: readonly HardQuestion[] };

const names = ['standards.yaml', 'goals.yaml', 'lenses.yaml', 'check-in.yaml', 'review.yaml'];
const sources = Object.fromEntries(
  names.map((name) => [name, readFileSync(join(import.meta.dirname, '../templates', name), 'utf8')]),
);
const read = (name: string) => parse(sources[name]!, { version: '1.2', strict: true });
const standards: readonly Standard[] = read('standards.yaml');
const goals: readonly Goal[] = read('goals.yaml');
const review: Review = read('review.yaml');

/** What a hard question may be asked for, and the words that the reason supplies. */
const reasons: Readonly<Record<string, readonly string[]>> = {
  'longest-chain': ['text', 'count'],
  'never-tested': ['standard', 'count'],
  'self-broken': ['count'],
  'others-broken': ['count'],
  'no-lead': [],
  'no-manage': [],
  'no-recognition': [],
  'standard-slipping': ['standard', 'count'],
  'cause-forgot': ['count'],
  'cause-no-time': ['count'],
  'cause-avoided': ['count'],
  'cause-blocked': ['count'],
  'cause-wrong-promise': ['count'],
  'over-promised': ['count'],
  'goal-behind': ['goal'],
  'goal-idle': ['goal'],
  'from-memory': ['count'],
  'all-kept': ['count'],
  always: [],
};

const repeated = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index);
const longer = (most: number, texts: readonly string[]) => texts.filter(({ length }) => length > most);
const of = <Thing extends { readonly side: string }>(side: string, things: readonly Thing[]) =>
  things.filter((thing) => thing.side === side).length;
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

describe('every template', () => {
  it.each(names)('%s says first how to make one of your own', (name) => {
    const opening = /^(?:# .*\n)+/.exec(sources[name]!)?.[0] ?? '';
    expect(opening).toContain(`templates/${name}`);
  });

  it.each(names)('%s says missed, never failed, and writes plain quotes', (name) => {
    expect(sources[name]!.match(/\bfail\w*|[“”‘’—]/gi) ?? []).toEqual([]);
  });

  it.each([
    ['standards.yaml', starterStandardsSchema],
    ['goals.yaml', starterGoalsSchema],
    ['lenses.yaml', lensesSchema],
    ['check-in.yaml', checkInSchema],
  ])('%s fits what the program reads', (name, schema) => {
    expect(decode(name, sources[name]!, schema).unread).toEqual([]);
  });
});

describe('the starter standards', () => {
  it('are many, each with an id of its own that is short', () => {
    const ids = standards.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(28);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => id.length > 16 || !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('are as much about leading as about managing, from the first eight on', () => {
    expect(standards.filter(({ side }) => !(sides as readonly string[]).includes(side))).toEqual([]);
    expect(of('lead', standards.slice(0, 8))).toBe(4);
    expect(Math.abs(of('lead', standards) - of('manage', standards))).toBeLessThanOrEqual(2);
  });

  it('begin with preparing, and have listening among the first eight', () => {
    expect(standards[0]).toMatchObject({ text: 'I come prepared to every meeting', side: 'manage' });
    expect(standards.slice(0, 8).filter(({ id }) => id === 'listen-first')).toMatchObject([{ side: 'lead' }]);
  });

  it('are said in the first person, in one line of a score-card', () => {
    expect(standards.filter(({ text }) => !/\bI\b/.test(text) || text.endsWith('.'))).toEqual([]);
    expect(
      longer(
        56,
        standards.map(({ text }) => text),
      ),
    ).toEqual([]);
  });

  it('say why, in one sentence', () => {
    expect(standards.filter(({ why }) => !/^["A-Z].*\.$/.test(why) || /[.!?] /.test(why))).toEqual([]);
    expect(
      longer(
        90,
        standards.map(({ why }) => why),
      ),
    ).toEqual([]);
  });

  it('are due on days that read, in each of the ways there are', () => {
    const written = standards.map(({ on }) => on);
    expect(written.filter((on) => parseSchedule(on) === undefined)).toEqual([]);
    const ways = new Set(written.map((on) => (typeof on === 'string' ? on.replace(/^\d+ /, '') : 'named')));
    expect([...ways].sort()).toEqual(['daily', 'named', 'per month', 'per week', 'weekdays']);
  });
});

describe('the starter goals', () => {
  it('are many, each with an id of its own that is short', () => {
    const ids = goals.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(14);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => id.length > 16 || !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('begin with delegating, counted in demos run by others', () => {
    expect({ ...goals[0], steps: [] }).toEqual({
      id: 'delegate',
      text: 'Delegate outcomes, not tasks',
      side: 'lead',
      measure: { of: 'demos run by others', from: 0, to: 8 },
      weeks: 13,
      steps: [],
    });
  });

  it('are as much about leading as about managing', () => {
    expect(Math.abs(of('lead', goals) - of('manage', goals))).toBeLessThanOrEqual(2);
    expect(of('lead', goals) + of('manage', goals)).toBe(goals.length);
  });

  it('have a number to count, a time, and three small steps that fit a line', () => {
    const whole = (number: number) => Number.isInteger(number) && number >= 0;
    const odd = goals.filter(
      ({ measure: { from, to }, weeks, steps }) =>
        !whole(from) ||
        !whole(to) ||
        from === to ||
        !whole(weeks) ||
        weeks < 4 ||
        weeks > 26 ||
        steps.length !== 3,
    );
    expect(odd).toEqual([]);
    expect(
      longer(
        60,
        goals.flatMap(({ text, measure }) => [text, measure.of]),
      ),
    ).toEqual([]);
    expect(
      longer(
        70,
        goals.flatMap(({ steps }) => steps),
      ),
    ).toEqual([]);
  });
});

describe('the lenses', () => {
  const pairs: Readonly<Record<string, Readonly<Record<'about' | 'lead' | 'manage', string>>>> =
    read('lenses.yaml');

  it('are the six, in the order they take turns', () => expect(Object.keys(pairs)).toEqual([...lenses]));

  it('ask one short question as leader and one as manager', () => {
    const questions = Object.values(pairs).flatMap(({ lead, manage }) => [lead, manage]);
    expect(repeated(questions)).toEqual([]);
    expect(questions.filter((text) => !/^[^?]+\?$/.test(text))).toEqual([]);
    expect(longer(90, questions)).toEqual([]);
  });
});

describe('the check-in', () => {
  interface Asked {
    readonly ask: string;
    readonly text?: string;
    readonly hint?: string;
  }
  const checkIn: Readonly<Record<'close' | 'open', readonly Asked[]>> = read('check-in.yaml');

  it('settles the earlier day, then opens today', () => {
    expect(Object.entries(checkIn).map(([part, asked]) => [part, asked.map(({ ask }) => ask)])).toEqual([
      ['close', ['commitments', 'standards', 'wins']],
      ['open', ['lens', 'intention', 'commitments', 'step']],
    ]);
  });

  it('names the day whose standards it asks for', () => {
    const texts = Object.values(checkIn).flatMap((asked) => asked.map(({ text = '' }) => text));
    expect(texts.flatMap(blanks)).toEqual(['day']);
  });

  it('fits a line of 80 columns', () => {
    const lines = Object.values(checkIn).flatMap((asked) => asked.flatMap(({ text, hint }) => [text, hint]));
    expect(
      longer(
        76,
        lines.filter((line) => line !== undefined),
      ),
    ).toEqual([]);
  });

  it('shows an example of a question of your own that would read', () => {
    const example = [...sources['check-in.yaml']!.matchAll(/^# {3}(.*)$/gm)]
      .map(([, line]) => line)
      .join('\n');
    const own = decode('check-in.yaml', `open:\n${example.replaceAll(/^/gm, '  ')}`, checkInSchema);
    expect(own.unread).toEqual([]);
    expect(own.value?.open?.map(({ id, kind }) => [id, kind])).toEqual([
      ['energy', 'scale'],
      ['place', 'choice'],
    ]);
  });
});

describe('the review', () => {
  const parts = ['week', 'month', 'quarter', 'year', 'short'];

  it('has words for every period, for the short form, and the hard questions', () => {
    expect(Object.keys(review)).toEqual([...parts, 'hard']);
    expect(review['short']).toHaveLength(3);
  });

  it.each(parts)('asks each question of the %s part once, in a text that fits two lines', (part) => {
    const questions = review[part]!;
    expect(repeated(questions.map(({ id }) => id))).toEqual([]);
    expect(questions.filter(({ text }) => !text.includes('?'))).toEqual([]);
    expect(
      longer(
        100,
        questions.map(({ text }) => text),
      ),
    ).toEqual([]);
    expect(
      longer(
        76,
        questions.flatMap(({ hint }) => hint ?? []),
      ),
    ).toEqual([]);
    expect(questions.filter(({ id, text }) => id !== 'carried' && blanks(text).length > 0)).toEqual([]);
  });

  it.each(['week', 'month', 'quarter', 'year'])(
    'looks back, promises, sets a focus and signs off the %s',
    (part) => {
      const ids = review[part]!.map(({ id }) => id);
      expect([ids[0], ...ids.slice(-3)]).toEqual(['last-time', 'commitments', 'focus', 'sign-off']);
    },
  );

  it('has at least 44 hard questions, none of them twice', () => {
    expect(review.hard.length).toBeGreaterThanOrEqual(44);
    expect(repeated(review.hard.map(({ id }) => id))).toEqual([]);
    expect(repeated(review.hard.map(({ text }) => text))).toEqual([]);
  });

  it('has several for every reason, and no reason that is not known', () => {
    const counts = Object.keys(reasons).map((reason) => ({
      reason,
      questions: review.hard.filter(({ when }) => when === reason).length,
    }));
    const few = ({ reason, questions }: (typeof counts)[number]) => questions < (reason === 'always' ? 5 : 3);
    expect(counts.filter(few)).toEqual([]);
    expect(review.hard.filter(({ when }) => !(when in reasons))).toEqual([]);
  });

  it('fills in only what the reason supplies', () => {
    const strange = review.hard.filter(({ when, text }) =>
      blanks(text).some((name) => !reasons[when]?.includes(name)),
    );
    expect(strange).toEqual([]);
  });

  it('asks one thing at a time, and briefly', () => {
    expect(review.hard.filter(({ text }) => !/^[^?]+\?$/.test(text))).toEqual([]);
    expect(
      longer(
        100,
        review.hard.map(({ text }) => text),
      ),
    ).toEqual([]);
  });
});
