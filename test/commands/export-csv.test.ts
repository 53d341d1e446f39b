import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { exportReport } from '../../src/commands/export.ts';
import type { ExportOptions } from '../../src/commands/export-options.ts';
import { tableNames } from '../../src/render/export-format.ts';
import { tenWeeks } from '../support/ten-weeks.ts';
import { type TestWorld, testWorld } from '../support/world.ts';

const disk = {
  'standards.yaml': '- {id: listen, text: I listen, on: [mon, thu]}\n',
  'goals.yaml': '- {id: g, text: Grow, measure: {of: talks, from: 5, to: -1}}\n',
  'away.yaml': '- {from: 2026-11-27, to: 2026-11-28, why: rest}\n',
  'days/2026/2026-11-16.yaml':
    'intention: Before\ncommitments:\n  - id: k001\n    text: Send it\n    due: 2026-11-24\n    to: Sam\n    budget: 1h30m\n    moved: [{on: 2026-11-16, from: 2026-11-20, to: 2026-11-24, why: "=cmd|calc"}]\n',
  'days/2026/2026-11-23.yaml':
    'opened: 2026-11-23T08:00:00+01:00\nstandards: {listen: kept}\nwins:\n  - {text: "Zoë said \\"yes\\", at last", who: Zoë}\n  - {text: Own, private: true}\ndevelopment:\n  - {goal: g, text: Tried, value: -0.5}\nlens: {change: {lead: A}}\nnotes: [{at: "14:10", text: "one\\ntwo"}]\nanswers: {calm: true}\n',
  'reviews/2026-W48.yaml': 'focus: More\nanswers: {went-well: All}\nnew-goals: [g]\n',
  'templates/check-in.yaml': 'open:\n  - {id: calm, text: Calm?, kind: yes-no}\n',
};

async function exported(options: ExportOptions, period = '2026-W48', more: Record<string, string> = {}) {
  const world = testWorld({ disk: { ...disk, ...more } });
  await exportReport(period, options, world);
  return world;
}

const rowsOf = (text: string) => parse(text, { columns: true, bom: true, record_delimiter: '\r\n' });
const tablesOf = (world: TestWorld) =>
  Object.fromEntries(tableNames.map((name) => [name, rowsOf(world.disk.get(`/somewhere/out/${name}.csv`)!)]));

describe('an export as CSV', () => {
  it('is a folder with a table for each kind, each marked as UTF-8', async () => {
    const world = await exported({ format: 'csv', output: 'out/' });
    expect(world.screen()).toBe('Written to out: 14 tables. 1 private item left out.\n');
    const wins = world.disk.get('/somewhere/out/wins.csv');
    expect(wins).toBe('\uFEFFday,text,who,goal,private\r\n2026-11-23,"Zoë said ""yes"", at last",Zoë,,\r\n');
    const tables = tablesOf(world);
    expect(tables).toMatchObject({
      commitments: [
        { id: 'k001', made: '2026-11-16', due: '2026-11-24', 'budget-minutes': '90', moves: '1' },
      ],
      moves: [{ commitment: 'k001', from: '2026-11-20', why: "'=cmd|calc" }],
      steps: [{ goal: 'g', value: '-0.5', status: 'kept' }],
      verdicts: [{ day: '2026-11-23', standard: 'listen', verdict: 'kept' }],
      notes: [{ at: '14:10', text: 'one\ntwo' }],
      lenses: [{ lens: 'change', lead: 'A', manage: '' }],
      answers: [{ question: 'calm', words: 'Calm?', answer: 'true' }],
      days: [{ day: '2026-11-23', opened: '2026-11-23T08:00:00+01:00', intention: '' }],
      reviews: [{ period: '2026-W48', focus: 'More', 'new-goals': 'g' }],
      'review-answers': [{ question: 'went-well', answer: 'All' }],
      standards: [{ id: 'listen', on: 'mon, thu' }],
      goals: [{ measure: 'talks', from: '5', to: '-1' }],
      away: [{ from: '2026-11-27', why: 'rest' }],
    });
    expect(Object.values(tables).map((rows) => rows.length)).toEqual(tableNames.map(() => 1));
  });

  it('is one table on standard output, without a mark', async () => {
    const world = await exported({ table: 'wins', includePrivate: true });
    expect(world.screen()).toBe(
      'day,text,who,goal,private\r\n2026-11-23,"Zoë said ""yes"", at last",Zoë,,\r\n2026-11-23,Own,,,true\r\n',
    );
  });

  it('says how many private rows were left out of that table, and of no other', async () => {
    expect((await exported({ table: 'wins' })).notes()).toBe('1 private item left out.\n');
    expect((await exported({ table: 'notes' })).notes()).toBe('');
    const more = { 'reviews/2026-W48.yaml': 'focus: x\nprivate: true\n' };
    expect((await exported({ table: 'reviews' }, '2026-W48', more)).notes()).toBe(
      '1 private item left out.\n',
    );
    expect((await exported({ table: 'notes' }, '2026-W48', more)).notes()).toBe('');
  });

  it('is one table in a file', async () => {
    const world = await exported({ table: 'goals', output: 'goals.csv' });
    expect(world.disk.get('/somewhere/goals.csv')).toMatch(/^\uFEFFid,text,/);
    const within = await exported({ table: 'goals', output: 'out/' });
    expect(within.disk.has('/somewhere/out/goals.csv')).toBe(true);
  });

  it('has nobody’s name in it where people are redacted', async () => {
    const world = await exported({ format: 'csv', output: 'out', redact: 'people', in: ['win'] });
    expect([...world.disk].filter(([path]) => path.includes('/out/')).join()).not.toMatch(/Zo|Sam/);
    expect(world.notes()).toMatch(/^1 person is called/);
  });

  it('never replaces a table by accident, and then writes none', async () => {
    const there = { '/somewhere/out/goals.csv': 'mine' };
    await expect(exported({ format: 'csv', output: 'out' }, 'all', there)).rejects.toMatchObject({
      message: 'out/goals.csv is there already',
      failure: 'misused',
    });
    const world = await exported({ format: 'csv', output: 'out', force: true }, 'all', there);
    expect(world.disk.get('/somewhere/out/goals.csv')).not.toBe('mine');
  });

  it.each([
    [{ format: 'csv' }, 'all tables go to a folder'],
    [{ output: 'all.csv' }, 'all.csv is the name of one file'],
    [{ format: 'csv', output: ' ' }, 'the name of the file is empty'],
    [{ format: 'json', table: 'wins' }, '--table makes no sense of json'],
  ] as const)('is misused as %j', async (options, message) => {
    await expect(exported(options)).rejects.toMatchObject({ failure: 'misused', message });
  });

  it('has a row for each thing of the ten weeks', async () => {
    const weeks = tenWeeks();
    const world = testWorld({ disk: weeks });
    await exportReport('all', { format: 'csv', output: 'out', includePrivate: true }, world);
    const tables = tablesOf(world);
    const written = (key: RegExp) =>
      Object.values(weeks).reduce((sum, text) => sum + (text.match(key)?.length ?? 0), 0);
    expect(tables['commitments']).toHaveLength(written(/^ {2}- id: k/gm));
    expect(tables['days']).toHaveLength(Object.keys(weeks).filter((path) => path.startsWith('days/')).length);
    expect(tables['moves']).toHaveLength(written(/\{\s*on: /g));
  });
});
