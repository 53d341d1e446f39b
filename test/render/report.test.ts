import markdownIt from 'markdown-it';
import { lint } from 'markdownlint/sync';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { laidOut } from '../../src/commands/export-layout.ts';
import { parsePeriod } from '../../src/journal/period.ts';
import { openFolder } from '../../src/store/folder.ts';
import { readJournal } from '../../src/store/read.ts';
import { builtInLayouts } from '../../src/store/report-layouts.ts';
import { lookingBack, saidOfTenWeeks } from '../support/ten-weeks.ts';
import { type TestWorld, testWorld } from '../support/world.ts';

const hostile = {
  'goals.yaml': `
- {id: one, text: 'Kept', since: 2026-11-01, status: active}
- {id: two, text: 'Kept', since: 2026-11-01, by: 2026-12-31, status: active}
- {id: three, text: "Speak up!\\n# now #", since: 2026-11-01, status: active}
`,
  'standards.yaml': `
- {id: a, text: "a | b\\n| --- |\\n\\\\", on: daily, since: 2026-11-01}
`,
  'days/2026/2026-11-20.yaml': `
opened: 2026-11-20T08:00:00+01:00
intention: "> quoted\\n\\n    code"
standards: {a: kept}
commitments:
  - {id: k001, text: "1. a\\n2. b", to: '*Sam*', target: '[x](y)', status: missed, why: "</li></ul>\\n***"}
wins:
  - {text: "# \`one\`\\n---\\n<script>", who: "**Sam**\\n===", goal: gone}
  - {text: "See [the numbers](https://example.org/a_b) #customers"}
development:
  - {goal: three, text: "- [ ] todo"}
lens:
  scope: {lead: "| a | b |\\n| - | - |"}
`,
};

const single = {
  'days/2026/2026-11-20.yaml': `opened: 2026-11-20T08:00:00+01:00\nwins:\n  - text: The first one\n`,
};

/** Worlds, and the periods of which reports are made in each. */
const scenes: Record<string, readonly [world: () => TestWorld, periods: readonly string[]]> = {
  'the ten weeks': [lookingBack, ['2026-W39', '2026-Q4', '2026', '2026-W50']],
  'a journal full of marks': [() => testWorld({ disk: hostile }), ['2026-11', '2026']],
  'a journal of one line': [() => testWorld({ disk: single }), ['2026-W47', '2026']],
  'a journal that is empty': [() => testWorld({ disk: {} }), ['2026-W47', '2026']],
};

/** Makes every report of a scene, in each layout, and one about somebody. */
async function reportsOf(scene: string): Promise<ReadonlyMap<string, string>> {
  const [world, periods] = [scenes[scene]![0](), scenes[scene]![1]];
  const folder = await openFolder(world);
  const journal = await readJournal(folder);
  const made = new Map<string, string>();
  for (const label of periods) {
    const period = parsePeriod(label, 'mon')!;
    const asked = { whole: journal, filter: {}, asked: {}, own: [], reviews: [] };
    const whole = { folder, period, isAll: false, journal, ...asked, leftOut: 2 };
    for (const layout of Object.keys(builtInLayouts)) {
      made.set(`${label} ${layout}`, (await laidOut({ ...whole, options: { layout } }, world)).text);
    }
    const about = { ...whole, person: { wanted: 'dana', journal }, options: { layout: 'one-on-one' } };
    made.set(`${label} with Dana`, (await laidOut(about, world)).text);
  }
  return made;
}

/** What markdownlint finds with the rules that it has if nobody says otherwise. */
function faults(markdown: string): string[] {
  const { report: found = [] } = lint({ strings: { report: markdown } });
  return found.map(
    ({ lineNumber, ruleNames, errorDetail }) =>
      `${lineNumber} ${ruleNames[0]} ${errorDetail ?? ''}: ${markdown.split('\n')[lineNumber - 1]}`,
  );
}

describe.each(Object.keys(scenes))('a report of %s, in whatever layout', (scene) => {
  const made = reportsOf(scene);
  const allOf = async (look: (text: string) => readonly string[]) =>
    [...(await made)].flatMap(([name, text]) => look(text).map((found) => `${name}: ${found}`));

  it('has nothing that markdownlint finds fault with', async () => expect(await allOf(faults)).toEqual([]));

  it('is read the same as CommonMark and as GitHub’s dialect', async () => {
    for (const text of (await made).values()) {
      const github = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
      expect(github).toBe(micromark(text));
    }
  });

  it('has nothing but its own blocks', async () => {
    const own = /^(?:heading|paragraph|bullet_list|list_item|strong|link|inline|text|softbreak|hardbreak)/;
    expect(await allOf((text) => kindsIn(text).filter((kind) => !own.test(kind)))).toEqual([]);
  });

  it('has no heading below which nothing stands', async () => {
    const empty = /^## .*\n\n(?=## )|^### .*\n\n(?=##)/gm;
    expect(await allOf((text) => [...text.matchAll(empty)].map(([found]) => found))).toEqual([]);
  });
});

/** The kinds of everything that `markdown` is read as. */
function kindsIn(markdown: string): string[] {
  const tokens = markdownIt('commonmark').parse(markdown, {});
  return tokens.flatMap((token) => [token, ...(token.children ?? [])]).map(({ type }) => type);
}

describe('front matter', () => {
  it('is no fault', async () =>
    expect(faults(await saidOfTenWeeks('export', '2026-W39', '--front-matter'))).toEqual([]));
});

describe('a report of a part of the journal', () => {
  it.each([
    [['--goal', 'delegate'], 'what serves the goal “Delegate outcomes, not tasks”'],
    [['--to', 'dana', '--side', 'lead'], 'what was promised to dana, the side of leading'],
    [
      ['--status', 'missed', '--cause', 'no-time'],
      'what is missed, what was missed or moved because of “no time”',
    ],
    [
      ['--standard', 'prepare', '--in', 'wins,standards'],
      'wins and standards, the standard “I come prepared to every meeting”',
    ],
  ])('by %j says so', async (filters, words) => {
    const text = await saidOfTenWeeks('export', '2026-W39', ...filters);
    expect(text.replaceAll('\n', ' ')).toContain(` It tells only of ${words}.`);
    expect(faults(text)).toEqual([]);
  });
});
