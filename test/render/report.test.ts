import markdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { exportReport } from '../../src/commands/export.ts';
import { saidOfTenWeeks } from '../support/ten-weeks.ts';
import { testWorld } from '../support/world.ts';

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
development:
  - {goal: three, text: "- [ ] todo"}
lens:
  scope: {lead: "| a | b |\\n| - | - |"}
`,
};

async function hostileReport(): Promise<string> {
  const world = testWorld({ disk: hostile });
  await exportReport('2026-11', {}, world);
  return world.screen();
}

const reports = {
  'an ordinary week': () => saidOfTenWeeks('export', '2026-W39'),
  'ten weeks': () => saidOfTenWeeks('export', '2026-09-07..2026-11-15'),
  'a week to come': () => saidOfTenWeeks('export', '2026-W50'),
  'a journal full of marks': hostileReport,
};

/** Its headings, as `## Promises`. */
function headings(markdown: string): string[] {
  const tokens = markdownIt().parse(markdown, {});
  return tokens.flatMap(({ type, markup }, index) =>
    type === 'heading_open' ? [`${markup} ${tokens[index + 1]!.content}`] : [],
  );
}

describe.each(Object.entries(reports))('the report of %s', (_, report) => {
  it('has headings that nest, that differ, and that end without a stop', async () => {
    const found = headings(await report());
    const levels = found.map((heading) => heading.indexOf(' '));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((heading) => /[.,;:!]$/.test(heading))).toEqual([]);
  });

  it('has nothing but its own blocks', async () => {
    const tokens = markdownIt({ html: true }).parse(await report(), {});
    const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]).map(({ type }) => type);
    const alien = [
      'blockquote_open',
      'code_block',
      'fence',
      'hr',
      'html_block',
      'html_inline',
      'code_inline',
    ];
    expect(
      all.filter((type) => [...alien, 'image', 'em_open', 's_open', 'ordered_list_open'].includes(type)),
    ).toEqual([]);
  });

  it('has blank lines around lists, tables and headings, one at a time, and no spaces at the ends', async () => {
    const text = await report();
    const lines = text.split('\n');
    expect(text).not.toMatch(/[ \t]$/m);
    expect(text).not.toMatch(/\n{3}|^\n|\n\n$/);
    const isBlock = (line: string) => /^(#|\||- )/.test(line);
    const kind = (line: string) => (/^( {2}|- )/.test(line) ? '-' : (line[0] ?? ''));
    const glued = lines.filter(
      (line, index) =>
        isBlock(line) && ![undefined, '', kind(line)].includes(lines[index - 1] && kind(lines[index - 1]!)),
    );
    expect(glued).toEqual([]);
  });

  it('has tables without an empty cell', async () => {
    const rows = (await report()).split('\n').filter((line) => line.startsWith('|'));
    expect(rows.filter((row) => /\|\s*\|/.test(row))).toEqual([]);
  });
});
