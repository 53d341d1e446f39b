import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/journal/standard.ts';
import {
  askVerdicts,
  type StandardsCard,
  standardsCard,
  type VerdictGiven,
} from '../../src/prompts/standards-card.ts';
import { paintFor } from '../../src/render/paint.ts';
import { type ScriptedAnswer, scriptedAsk } from '../support/scripted-ask.ts';
import { played, seen } from './pressed-keys.ts';

const rows = [
  { id: 'prepare', text: 'I come prepared to every meeting' },
  { id: 'listen-first', text: 'I listen first', detail: '3 per week, 1 so far' },
  {
    id: 'say-it',
    text: 'I say what I think in the room and not in the corridor, also when I stand alone with it',
  },
];

function card(given: Record<string, Verdict> = {}, plain = false) {
  const kept: (readonly VerdictGiven[])[] = [];
  const made: StandardsCard = {
    title: 'Which standards did you keep on Monday 23 November?',
    rows,
    given,
    paint: paintFor({ colour: false, plain }),
    keep: async (changes) => void kept.push(changes),
  };
  return { card: made, kept };
}
const view = (keys: string, columns?: number, height?: number) =>
  seen(standardsCard(card().card), keys, columns, height);

describe('the score-card of standards', () => {
  it('shows all rows on one screen', async () =>
    expect(await view('')).toBe(
      `
? Which standards did you keep on Monday 23 November?
› · I come prepared to every meeting
  · I listen first  3 per week, 1 so far
  · I say what I think in the room and not in the corridor, also when I stand…

k kept  m missed  u untested  a all kept  Enter done`.slice(1),
    ));

  it('shows the row under the cursor in full', async () =>
    expect(await view('m u')).toBe(
      `
? Which standards did you keep on Monday 23 November?
  ✗ I come prepared to every meeting  missed
  – I listen first  untested · 3 per week, 1 so far
› · I say what I think in the room and not in the corridor, also when I stand
    alone with it

k kept  m missed  u untested  a all kept  Enter done`.slice(1),
    ));

  it('wraps in a narrow window', async () =>
    expect(await view('m u', 40)).toBe(
      `
? Which standards did you keep on
  Monday 23 November?
  ✗ I come prepared to every meeting
  – I listen first  untested
› · I say what I think in the room and
    not in the corridor, also when I
    stand alone with it

k kept  m missed  u untested
a all kept  Enter done`.slice(1),
    ));

  it('scrolls in a short window', async () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      id: `s${index}`,
      text: `Standard ${index + 1}`,
    }));
    expect(await seen(standardsCard({ ...card().card, rows: many }), 'k k k k', 60, 8)).toBe(
      `
? Which standards did you keep on Monday 23 November?
    ↑ 3 more
  ✓ Standard 4
› · Standard 5
  · Standard 6
    ↓ 3 more
k kept  m missed  u untested  a all kept  Enter done`.slice(1),
    );
  });

  it('leaves behind what was said', async () =>
    expect(await view('a up m return')).toBe(
      `
✔ Which standards did you keep on Monday 23 November?
  ✗ I come prepared to every meeting  missed
  ✓ I listen first  3 per week, 1 so far
  ✓ I say what I think in the room and not in the corridor, also when I stand…`.slice(1),
    ));

  it('shows text that a terminal would obey', async () => {
    const evil = { ...card().card, rows: [{ id: 'x', text: 'a\u001b[2Jb\nc' }] };
    expect(await seen(standardsCard(evil), 'return')).toContain('a␛[2Jb⏎c');
  });

  it('keeps each answer as it is given', async () => {
    const { card: made, kept } = card();
    await played(standardsCard(made), 'm a up down backspace return');
    expect(kept).toEqual([
      [{ id: 'prepare', answer: 'missed' }],
      [
        { id: 'listen-first', answer: 'kept' },
        { id: 'say-it', answer: 'kept' },
      ],
      [{ id: 'listen-first', answer: undefined }],
    ]);
  });

  it('goes on where it was left', async () => {
    const { card: made, kept } = card({ prepare: 'missed' });
    await played(standardsCard(made), 'k return');
    expect(kept).toEqual([[{ id: 'listen-first', answer: 'kept' }]]);
  });
});

describe('the standards in plain words', () => {
  const asked = async (answers: readonly ScriptedAnswer[], given: Record<string, Verdict> = {}) => {
    const { card: made, kept } = card(given, true);
    const person = scriptedAsk(answers, 80, () => undefined);
    await askVerdicts(person.ask, made);
    return { asked: person.asked, kept };
  };

  it('may all be kept at once', async () => {
    const { asked: questions, kept } = await asked(['all']);
    expect(questions).toEqual(['Which standards did you keep on Monday 23 November? (3)']);
    expect(kept).toEqual([rows.map(({ id }) => ({ id, answer: 'kept' }))]);
  });

  it('are asked one by one', async () => {
    const { asked: questions, kept } = await asked(['each', 'kept', 'skip', 'missed']);
    expect(questions.slice(1)).toEqual(rows.map(({ text }) => text));
    expect(kept).toEqual([[{ id: 'prepare', answer: 'kept' }], [{ id: 'say-it', answer: 'missed' }]]);
  });

  it('are asked where there is no verdict yet', async () => {
    const { asked: questions } = await asked(['untested'], { prepare: 'kept', 'listen-first': 'missed' });
    expect(questions).toEqual([`Which standards did you keep on Monday 23 November? ${rows[2]!.text}`]);
  });

  it('are gone over again when all have one', async () => {
    const all: Record<string, Verdict> = { prepare: 'kept', 'listen-first': 'missed', 'say-it': 'kept' };
    const { kept } = await asked(['each', 'kept', 'untested', 'kept'], all);
    expect(kept[1]).toEqual([{ id: 'listen-first', answer: 'untested' }]);
  });
});

it('asks nothing when there is nothing to ask', async () => {
  const { ask } = scriptedAsk([], 80, () => undefined);
  await expect(askVerdicts(ask, { ...card().card, rows: [] })).resolves.toBeUndefined();
});
