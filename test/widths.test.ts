import { describe, expect, it } from 'vitest';
import { widthOf } from '../src/render/width.ts';
import { run } from '../src/run.ts';
import { afterwards, tenWeeks } from './support/ten-weeks.ts';
import { testWorld } from './support/world.ts';

/** Every command that is read, and some that are answered in a sentence; the last ones make errors. */
const commands = `

show 2026-11-09 | show november | show --on-this-day | show --who Sam | show 1999
list | list november | list --status missed
search the | search --in steps,notes
week last week | week 2026-W45 --explain
stats | stats all --explain
review --show | review month --show
standards | goals | away | templates | templates check
config | config get day-starts | config set lenses false | config set week-starts tuesday
doctor | undo --list | undo --yes
win Somebody did something for which there is hardly a word --who Sam
commit Something that is far too long for one line of a narrow window --to Dana --budget 2h
done Something | undo --yes | away nov 30 to dec 4 --why holiday | drop 99
completion | --help | help search | help config set | help today | serach | show the day after never
`
  .split(/[|\n]/)
  .map((line) => line.trim())
  .filter((line, index, all) => line !== '' || index === all.indexOf(''));

interface Seen {
  readonly line: string;
  readonly text: string;
}

/** What each command says, on both ends, in a window of `columns` cells. */
async function seenAt(columns: number, plain: boolean, disk = warm): Promise<Seen[]> {
  const mine = { ...disk };
  const seen: Seen[] = [];
  for (const line of commands) {
    const world = testWorld({ now: afterwards, disk: mine, columns });
    await run([...(plain ? ['--plain'] : []), ...wordsOf(line)], world);
    seen.push({ line, text: world.screen() + world.notes() });
    for (const path of Object.keys(mine)) delete mine[path];
    Object.assign(mine, Object.fromEntries(world.disk));
  }
  return seen;
}

function wordsOf(line: string): string[] {
  const [command = '', ...rest] = line.split(' ');
  const end = rest.findIndex((word) => word.startsWith('--'));
  const said = end < 0 ? rest : rest.slice(0, end);
  const one = ['win', 'commit'].includes(command) ? [said.join(' ')] : said;
  return [command, ...one, ...(end < 0 ? [] : rest.slice(end))].filter((word) => word !== '');
}

/** The journal of ten weeks and the index of it, so that its files are read once. */
const warm: Record<string, string> = tenWeeks();
const first = testWorld({ now: afterwards, disk: warm });
await run(['stats'], first);
Object.assign(warm, Object.fromEntries(first.disk));

/** Pictures are as long as there is room for. */
const picture = /[▁▂▃▄▅▆▇█░▒▓~·]/;

/** The words of a text, without what stands between two of them only where they share a line. */
const wordsIn = (text: string) =>
  text
    .split(/\s+/)
    .map((word) => word.replace(/[…,;:]+$/, ''))
    .filter((word) => word !== '' && word !== '\\' && !picture.test(word));

const windows = { marks: [40, 60, 80, 120, 200], words: [40, 100] };

describe.each(['marks', 'words'] as const)('in %s', (look) => {
  const plain = look === 'words';
  const unfolded = seenAt(10_000, plain);

  it.each(windows[look])('nothing wraps badly in a window of %i columns', async (columns) => {
    const whole = await unfolded;
    const texts = [...Object.values(warm), ...whole.map(({ text }) => text)];
    const known = new Set(wordsIn(texts.join('\n').replaceAll(/["']/g, '')));
    const long = [...known].filter((word) => widthOf(word) + 14 > columns);
    const isBroken = (word: string) =>
      !known.has(word) && widthOf(word) === word.length && !long.some((one) => one.includes(word));
    const offences = (await seenAt(columns, plain)).flatMap(({ line, text }) => [
      ...text.split('\n').flatMap((one) => (widthOf(one) > columns ? [`${line}: ${one}`] : [])),
      ...wordsIn(text.replaceAll(/["']/g, '')).flatMap((word) =>
        isBroken(word) ? [`${line}: ${word}`] : [],
      ),
    ]);
    expect(offences).toEqual([]);
  });
});

it('has no sign of ours where words are asked for', async () => {
  const ascii = Object.entries(tenWeeks()).map(([path, text]) => [path, text.replaceAll(/[^\n -~]+/g, 'x')]);
  const seen = await seenAt(80, true, Object.fromEntries(ascii));
  expect(
    seen.flatMap(({ line, text }) => text.match(/.*[^\n -~].*/g)?.map((one) => `${line}: ${one}`) ?? []),
  ).toEqual([]);
});

it.each([
  '',
  'show november',
  'show --on-this-day',
  'list november',
  'search the',
  'week 2026-W45 --explain',
  'week',
  'stats all --explain',
  'stats',
  'review --show',
  'standards',
  'goals',
  'away',
  'templates',
  'templates check',
  'config',
  'config get lenses',
  'doctor',
  'undo --list',
])('is data, never in a pager and never broken, with --json: %s', async (line) => {
  const world = testWorld({ now: afterwards, disk: warm, columns: 40 });
  const page = () => expect.fail('it is in a pager');
  expect(
    await run([...wordsOf(line), '--json'], { ...world, terminal: { ...world.terminal, page, say: page } }),
  ).toBe(0);
  expect(() => JSON.parse(world.screen())).not.toThrow();
});
