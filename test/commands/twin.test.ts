import { describe, expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { enter, type ScriptedAnswer } from '../support/scripted-ask.ts';
import { testWorld } from '../support/world.ts';

const standards = '- {id: listen, text: "I listen first.", on: daily}\n';
const retired = '- {id: listen, text: I listen first, on: daily, until: 2026-11-01}\n';
const goals = '- {id: listen, text: I listen first, status: active}\n';
const reached = '- {id: listen, text: I listen first, status: reached}\n';

async function added(
  file: 'standards' | 'goals',
  text: string,
  args: readonly string[],
  answers?: ScriptedAnswer[],
) {
  const disk = { 'lead.yaml': 'version: 1\n', [`${file}.yaml`]: text };
  const world = testWorld({ disk, ...(answers && { answers }) });
  const code = await run([file, 'add', ...args], world);
  const now = world.disk.get(`${file}.yaml`)!;
  return {
    code,
    isChanged: now !== text,
    now,
    said: world.screen(),
    notes: world.notes(),
    asked: world.asked(),
  };
}

describe.each([
  ['standards', standards, 'To change it: lead standards edit listen.'],
  ['standards', retired, 'Retired; to take it up again: lead standards resume listen.'],
  ['goals', goals, 'To change it: lead goals edit listen.'],
] as const)('%s: the same words a second time, beside %s', (file, text, instead) => {
  it('are asked about, and Enter is No', async () => {
    const { code, isChanged, said, asked } = await added(file, text, ['I  LISTEN first'], [enter]);
    expect([code, isChanged, asked]).toEqual([0, false, ['Add a second one?']]);
    expect(said).toContain(`${instead}\n`);
    expect(said).toMatch(/Nothing was changed\.\n$/);
  });

  it('are refused where nobody is asked', async () => {
    const { code, isChanged, notes } = await added(file, text, ['I listen first']);
    expect([code, isChanged]).toEqual([2, false]);
    expect(notes).toContain(`there is a ${file.slice(0, -1)} of these words already: listen\n`);
    expect(notes).toContain('A second one: the same with --yes.');
  });

  it('are added all the same when told so', async () => {
    const { code, now } = await added(file, text, ['I listen first', '--yes', '--id', 'second']);
    expect([code, now.includes('id: second')]).toEqual([0, true]);
    expect((await added(file, text, ['I listen first'], [true])).isChanged).toBe(true);
  });
});

it('is no second one of a goal that was reached, nor of other words', async () => {
  expect(await added('goals', reached, ['I listen first'])).toMatchObject({ code: 0, isChanged: true });
  expect(await added('standards', standards, ['I listen'])).toMatchObject({ code: 0, isChanged: true });
});

it('is not added again by a second lead init', async () => {
  const disk = { 'lead.yaml': 'version: 1\n', 'standards.yaml': standards, 'goals.yaml': goals };
  const world = testWorld({ disk });
  expect(await run(['init', '--standard', 'I listen first', '--goal', 'I listen first'], world)).toBe(0);
  expect([world.disk.get('standards.yaml'), world.disk.get('goals.yaml')]).toEqual([standards, goals]);
});
