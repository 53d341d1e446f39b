import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { commitmentsCard } from '../../src/prompts/commitments-card.ts';
import { paintFor } from '../../src/render/paint.ts';
import { themeFor } from '../../src/world/ask-theme.ts';
import { day } from '../support/day.ts';
import { sitDown, turns } from './seat.ts';

const choices = [
  {
    value: 'a',
    label: 'When a date is at risk, I say so before it passes',
    more: 'Said early, it can be helped.',
  },
  { value: 'b', label: 'I promise only what has a place', picked: true },
];

it('keeps a list of choices readable in a narrow window', async () => {
  const { ask, type, screen } = sitDown({ columns: 30 });
  const question = ask.pick('Which standards do you hold yourself to?', choices);
  await turns();
  expect(await screen()).toBe(`? Which standards do you hold
  yourself to?
›◯ When a date is at risk, I
   say so before it passes
 ◉ I promise only what has a
   place

Said early, it can be helped.
↑ ↓ to move, space to pick,
Enter to go on`);
  type('\r');
  expect(await question).toEqual(['b']);
});

it('says once that nothing is picked, and lets it be so', async () => {
  const { ask, type, screen } = sitDown({ columns: 60 });
  const none = choices.map((choice) => ({ ...choice, picked: false }));
  const question = ask.pick('Which?', none, 2, 'Nothing is picked: space picks.');
  type('\r');
  await turns();
  expect(await screen()).toContain('Nothing is picked: space picks.');
  type('\r');
  expect(await question).toEqual([]);
});

it('puts an answer below the question where it does not fit beside it', async () => {
  const { ask, type, screen } = sitDown({ columns: 40 });
  const question = ask.text('What is today for, 東京チームのために?');
  type('Send the Q1 plan to finance with numbers\r');
  await question;
  expect(await screen()).toBe(`✔ What is today for, 東京チームのため
  に?
  Send the Q1 plan to finance with
  numbers`);
});

it('leaves no empty line below a full one', async () => {
  const { ask, type, screen } = sitDown({ columns: 20 });
  const question = ask.text('What is today for?');
  type('\r');
  await question;
  expect(await screen()).toBe('✔ What is today\n  for?');
  const full = ask.text('All the same then');
  type('\r');
  await full;
  expect(await screen()).toBe('✔ What is today\n  for?\n✔ All the same then');
});

it('has no sign of ours in plain words', async () => {
  const { ask, type, screen } = sitDown({ plain: true });
  const answers = async (asked: Promise<unknown>, keys: string) => {
    await turns();
    const before = await screen();
    type(keys);
    await asked;
    return before;
  };
  const seen = [
    await answers(ask.text('How was it?', { hint: 'one · two … three' }), 'well\r'),
    await answers(ask.confirm('Sure?', true), '\r'),
    await answers(ask.choose('Which', choices), 'j\r'),
    await answers(ask.pick('Which ones', choices), ' \r'),
  ];
  expect([...seen, await screen()].join('\n')).not.toMatch(/[^\n -~]/);
});

it('has the colours of all else', () => {
  const theme = themeFor('Sure?', {
    stdout: Object.assign(new PassThrough(), { columns: 80, rows: 24 }),
    plain: false,
  });
  const paint = paintFor({ colour: true, plain: false });
  expect([theme.prefix.done, theme.icon.checked]).toEqual([paint.good('✔'), paint.good('◉')]);
  expect(theme.style.highlight(theme.icon.cursor)).toBe(paint.accent('›'));
  expect(theme.style.error('no')).toBe(paint.bad('no'));
  expect(theme.style.help('so')).toBe(paint.quiet('so'));
  expect(theme.style.description('so')).toBe(paint.quiet('so'));
});

describe('a window that is made narrow and wide again in the middle', () => {
  const question = 'What will you do so that the plan of the quarter is in the hands of finance by noon?';
  const wide = async (kind: 'text' | 'choose' | 'pick' | 'confirm', keys: string) => {
    const { ask, type, screen, resize } = sitDown({ columns: 100 });
    const answer = {
      text: () => ask.text(question),
      choose: () => ask.choose(question, choices),
      pick: () => ask.pick(question, choices),
      confirm: () => ask.confirm(question, true),
    }[kind]();
    const seen: string[] = [];
    for (const [columns, typed] of [
      [40, keys[0]!],
      [100, keys.slice(1)],
    ] as const) {
      await turns();
      resize(columns);
      await turns();
      seen.push(await screen());
      type(typed);
    }
    type('\r');
    return { answer: await answer, seen, left: await screen() };
  };

  it.each([
    ['text', 'ab', 'ab'],
    ['confirm', 'no', false],
    ['choose', 'jk', 'a'],
    ['pick', ' j', ['a', 'b']],
  ] as const)('goes on asking for a %s', async (kind, keys, answer) => {
    const went = await wide(kind, keys);
    expect(went.answer).toEqual(answer);
    for (const [index, columns] of [40, 100].entries()) {
      const lines = went.seen[index]!.split('\n');
      expect(lines.filter((line) => line.length > columns)).toEqual([]);
      expect(went.seen[index]!.match(/What will you do/g)).toHaveLength(1);
    }
    await expect(went.seen.join('\n\n')).toMatchFileSnapshot(`resized/${kind}.txt`);
    expect(went.left).toMatch(
      /^✔ What will you do so that the plan of the quarter is in the hands of finance/,
    );
  });

  it('goes on with a card', async () => {
    const { ask, type, screen, resize } = sitDown({ columns: 100 });
    const kept: string[] = [];
    const texts = ['Send the plan of the quarter to finance, with numbers for every team', 'Call the agency'];
    const card = commitmentsCard({
      title: 'What became of what you promised?',
      rows: texts.map((text) => ({ id: text, text, due: day('2026-11-20'), to: 'Dana' })),
      given: new Map(),
      today: day('2026-11-23'),
      paint: paintFor({ colour: false, plain: false }),
      keep: async (changes) => void kept.push(...changes.map(({ answer }) => answer!.is)),
      move: async () => false,
    });
    const done = ask.screen(card);
    const seen: string[] = [];
    for (const [columns, typed] of [
      [40, 'm'],
      [100, 'nk'],
    ] as const) {
      await turns();
      resize(columns);
      await turns();
      seen.push(await screen());
      type(typed);
    }
    await turns();
    type('\r');
    await done;
    expect(kept).toEqual(['missed', 'missed', 'kept']);
    await expect([...seen, await screen()].join('\n\n')).toMatchFileSnapshot('resized/card.txt');
  });
});
