import { describe, expect, it } from 'vitest';
import {
  type CommitmentsCard,
  commitmentsCard,
  type Settled,
  type SettledRow,
} from '../../src/prompts/commitments-card.ts';
import { settleCommitments } from '../../src/prompts/settle-commitments.ts';
import { paintFor } from '../../src/render/paint.ts';
import { day } from '../support/day.ts';
import { type ScriptedAnswer, scriptedAsk } from '../support/scripted-ask.ts';
import { played, seen } from './pressed-keys.ts';

const rows = [
  { id: 'k3f9', text: 'Send the Q1 plan to finance', due: day('2026-11-20'), to: 'Dana' },
  { id: 'p7qa', text: 'Ask Sam for feedback', due: day('2026-11-20'), moved: 3 },
  { id: 'm2xx', text: 'Draft the hiring plan', due: day('2026-11-23'), moved: 1 },
  { id: 'step', text: 'Stay silent in the demo', detail: 'a step for delegate' },
];

function card({ plain = false, given = new Map<string, Settled>(), moves = true } = {}) {
  const kept: (readonly SettledRow[])[] = [];
  const moved: string[] = [];
  const made: CommitmentsCard = {
    title: 'What became of these?',
    rows,
    given,
    today: day('2026-11-23'),
    paint: paintFor({ colour: false, plain }),
    keep: async (changes) => void kept.push(changes),
    move: async (id) => {
      moved.push(id);
      return moves;
    },
  };
  return { card: made, kept, moved };
}
const view = (keys: string, columns?: number, height?: number) =>
  seen(commitmentsCard(card().card), keys, columns, height);

describe('the score-card of commitments', () => {
  it('says of each whom it was promised to, and when it was due if not today', async () =>
    expect(await view('')).toBe(
      `
? What became of these?
› ○ Send the Q1 plan to finance  to Dana · due Fri 20 Nov
  ○ Ask Sam for feedback  moved 3 times · due Fri 20 Nov
  ○ Draft the hiring plan
  ○ Stay silent in the demo  a step for delegate

k kept  l late  m missed  v move  d drop  a all kept  Enter done`.slice(1),
    ));

  it('names what is carried on and on, and says what can be done', async () =>
    expect(await view('l', 40)).toBe(
      `
? What became of these?
  ✓ Send the Q1 plan to finance
› ○ Ask Sam for feedback
    due Fri 20 Nov
    moved 3 times: do it, shrink it,
    hand it over or drop it
  ○ Draft the hiring plan
  ○ Stay silent in the demo

k kept  l late  m missed  v move
d drop  a all kept  Enter done`.slice(1),
    ));

  it('asks for the cause of a miss at once', async () =>
    expect(await view('m')).toBe(
      `
? What became of these?
› ✗ Send the Q1 plan to finance  missed · to Dana · due Fri 20 Nov
  ○ Ask Sam for feedback  moved 3 times · due Fri 20 Nov
  ○ Draft the hiring plan
  ○ Stay silent in the demo  a step for delegate

Why?  f forgot  n no time  a avoided  b blocked  w wrong promise
Enter not said`.slice(1),
    ));

  it('has fewer letters for what is due today, and fewest for a step', async () => {
    const keys = async (before: string) => (await view(before)).split('\n').at(-1);
    expect(await keys('down down')).toBe('k kept  m missed  v move  d drop  a all kept  Enter done');
    expect(await keys('end')).toBe('k kept  m missed  d drop  a all kept  Enter done');
  });

  it('shortens its letters when there is no room', async () => {
    expect((await view('', 40, 8)).split('\n').at(-1)).toBe('k l m v d  a all kept  Enter done');
    expect((await view('', 24, 8)).split('\n').at(-1)).toBe('k l m v d a Enter');
    expect((await view('m', 30, 8)).split('\n').at(-1)).toBe('Why?  f n a b w Enter');
  });

  it('keeps each answer as it is given, a miss before its cause', async () => {
    const { card: made, kept } = card();
    await played(commitmentsCard(made), 'm n l k m return');
    expect(kept).toEqual([
      [{ id: 'k3f9', answer: { is: 'missed' } }],
      [{ id: 'k3f9', answer: { is: 'missed', cause: 'no-time' } }],
      [{ id: 'p7qa', answer: { is: 'late' } }],
      [{ id: 'm2xx', answer: { is: 'kept' } }],
      [{ id: 'step', answer: { is: 'missed' } }],
    ]);
  });

  it('keeps all of them with two keys', async () => {
    const { card: made, kept } = card();
    const state = await played(commitmentsCard(made), 'a return');
    expect([kept, state.done]).toEqual([[rows.map(({ id }) => ({ id, answer: { is: 'kept' } }))], true]);
  });

  it('leaves behind what was said, and what is still open', async () =>
    expect(await view('m w d down down k up return')).toBe(
      `
✔ What became of these?
  ✗ Send the Q1 plan to finance  missed, wrong promise
  ∅ Ask Sam for feedback  dropped · moved 3 times · due Fri 20 Nov
  ○ Draft the hiring plan
  ✓ Stay silent in the demo  a step for delegate`.slice(1),
    ));

  it('leaves behind the row that is to be moved', async () =>
    expect(await view('down v')).toBe('→ Ask Sam for feedback'));
});

describe('settling commitments', () => {
  const settled = async (answers: readonly ScriptedAnswer[], options: Parameters<typeof card>[0] = {}) => {
    const { card: made, kept, moved } = card(options);
    const person = scriptedAsk(answers, 80, () => undefined);
    await settleCommitments(person.ask, made);
    return { asked: person.asked, kept: kept.flat(), moved };
  };

  it('shows the card again without what was moved', async () => {
    const { asked, kept, moved } = await settled([
      ['k', 'v'],
      ['k', 'return'],
    ]);
    expect(moved).toEqual(['p7qa']);
    expect(asked[1]).toBe(
      `
? What became of these?
  ✓ Send the Q1 plan to finance  to Dana · due Fri 20 Nov
› ○ Draft the hiring plan
  ○ Stay silent in the demo  a step for delegate

k kept  m missed  v move  d drop  a all kept  Enter done`.slice(1),
    );
    expect(kept.map(({ id }) => id)).toEqual(['k3f9', 'm2xx']);
  });

  it('goes on with the same row when nothing was moved', async () => {
    const { kept } = await settled([['v'], ['k', 'return']], { moves: false });
    expect(kept).toEqual([{ id: 'k3f9', answer: { is: 'kept' } }]);
  });

  it('asks row by row in plain words', async () => {
    const { asked, kept, moved } = await settled(['each', 'm', 'n', 'v', '', 'm'], { plain: true });
    expect(asked).toEqual([
      'What became of these? (4)',
      'Send the Q1 plan to finance, to Dana · due Fri 20 Nov',
      'Why?',
      'Ask Sam for feedback, due Fri 20 Nov, moved 3 times: do it, shrink it, hand it over or drop it',
      'Draft the hiring plan',
      'Stay silent in the demo, a step for delegate',
    ]);
    expect(kept).toEqual([
      { id: 'k3f9', answer: { is: 'missed' } },
      { id: 'k3f9', answer: { is: 'missed', cause: 'no-time' } },
      { id: 'step', answer: { is: 'missed' } },
    ]);
    expect(moved).toEqual(['p7qa']);
  });

  it('keeps all of them with one answer in plain words', async () => {
    const { kept } = await settled(['all'], { plain: true });
    expect(kept).toEqual(rows.map(({ id }) => ({ id, answer: { is: 'kept' } })));
  });

  it('asks in plain words only about what is open', async () => {
    const given = new Map<string, Settled>(rows.slice(1).map(({ id }) => [id, { is: 'kept' }]));
    const { asked, kept } = await settled(['l'], { plain: true, given });
    expect(asked).toEqual(['What became of these? Send the Q1 plan to finance, to Dana · due Fri 20 Nov']);
    expect(kept).toEqual([{ id: 'k3f9', answer: { is: 'late' } }]);
  });
});
