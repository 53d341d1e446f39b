import axe from 'axe-core';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlPage } from '../src/render/html-page.ts';
import { run } from '../src/run.ts';
import { evilJournal } from './hostile/texts.ts';
import { allCharts } from './support/all-charts.ts';
import { hasChromium, type RealBrowser, startChromium } from './support/chromium.ts';
import { afterwards, tenWeeks } from './support/ten-weeks.ts';
import { testWorld } from './support/world.ts';

// The pages of `lead export` in a real Chromium, which is started once. Where it is not installed this is passed
// over, and the report says so; .ci/run installs it.

const long = 'Verantwortungsübernahmebereitschaftsförderungsgesetz';
const longWords = [
  `# Long words`,
  `| Goal | Day | Where it stood |\n| --- | --- | ---: |\n| ${long} | 17 Nov | 3 |`,
  `| A | B | C | D |\n| --- | --- | --- | --- |\n| Delegate | ${long} | 17 Nov | 3 |`,
].join('\n\n');

const pages: Readonly<Record<string, () => Promise<string>>> = {
  week: () => pageOf('2026-W45', 'week'),
  'one-on-one': () => pageOf('2026-11-03..2026-11-16', 'one-on-one'),
  brag: () => pageOf('2026', 'brag'),
  quarter: () => pageOf('2026-Q4', 'quarter'),
  year: () => pageOf('2026', 'year'),
  'every chart': () => pageOf('2026-Q4', 'all'),
  'every text evil': () => pageOf('2026-W47', 'all', evilJournal),
  'long words': async () => htmlPage({ title: 'Long', markdown: longWords, charts: new Map(), lang: 'en' }),
};

/** Run within the page: everything unfolded, what is wider than the window, and what axe finds. */
const examination = `(async () => {
  for (const one of document.querySelectorAll('details')) one.open = true;
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const { violations } = await axe.run();
  return { wide, violations: violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')) };
})()`;

async function pageOf(period: string, layout: string, journal = tenWeeks()): Promise<string> {
  const disk = { ...journal, 'templates/layouts/all.md': allCharts };
  const world = testWorld({ now: afterwards, disk });
  const args = ['export', period, '--format', 'html', '--layout', layout];
  if ((await run(args, world)) !== 0) throw new Error(world.notes());
  return world.screen();
}

/** Spaces stay as they were typed. */
const rules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: { 'no-trailing-whitespace': 'off' },
};

describe('a page', () => {
  it.each(Object.keys(pages))('has no error an HTML validator finds: %s', async (name) => {
    const { valid, results } = await new HtmlValidate(rules).validateString(await pages[name]!());
    const said = results.flatMap(({ messages }) =>
      messages.map((one) => `${one.line}: ${one.ruleId}: ${one.message}`),
    );
    expect({ valid, said }).toEqual({ valid: true, said: [] });
  });
});

describe.skipIf(!hasChromium)('in Chromium a page', () => {
  let browser: RealBrowser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser?.close());

  it.each(Object.keys(pages))(
    'can be read by everybody, on a phone and a screen, by day and by night: %s',
    async (name) => {
      await browser.show(await pages[name]!(), async (page) => {
        await page.evaluate(axe.source);
        for (const width of [360, 1200]) {
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.setViewportSize({ width, height: 800 });
            await page.emulateMedia({ colorScheme });
            const found = await page.evaluate<{ wide: number; violations: string[] }>(examination);
            expect({ width, colorScheme, ...found }).toEqual({ width, colorScheme, wide: 0, violations: [] });
          }
        }
      });
    },
  );

  it.each(['A4', 'Letter'] as const)(
    'is printed on %s without a cut row or picture, and with the heads of each table',
    async (format) => {
      const rows = Array.from(
        { length: 70 },
        (_, at) => `| begin${at}x ${'some words '.repeat(at % 9)} end${at}x | a${at}x | b | c |`,
      );
      const table = `| headofit | A | B | C |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
      const sheets = await browser.printed(
        htmlPage({ title: 'Long', markdown: `# Long\n\n${table}`, charts: new Map(), lang: 'en' }),
        format,
      );
      expect(sheets.length).toBeGreaterThan(2);
      for (const at of rows.keys()) {
        const on = sheets.filter((sheet) => sheet.includes(`begin${at}x`));
        expect(on).toHaveLength(1);
        expect(on[0]).toContain(`end${at}x`);
        expect(on[0]).toContain('headofit');
      }
      const report = await browser.printed(await pages['every chart']!(), format);
      // What a picture is called, and the last that is written in it.
      for (const [title, last] of [
        ['Promises kept, by week', 'its 80 % interval'],
        ['Why promises were missed', 'moved in time'],
      ] as const) {
        const on = report
          .map((sheet) => sheet.replaceAll(/\s+/g, ' '))
          .filter((sheet) => sheet.includes(title));
        expect(on).toHaveLength(1);
        expect(on[0]).toContain(last);
      }
      expect(report.every((sheet) => sheet.includes('Quarter 4 of 2026'))).toBe(true);
      expect(report.at(-1)!.replaceAll(/\s/g, '')).toContain(`${report.length}/${report.length}`);
    },
  );
});
