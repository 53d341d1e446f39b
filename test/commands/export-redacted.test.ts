import { describe, expect, it } from 'vitest';
import { exportReport } from '../../src/commands/export.ts';
import type { ExportOptions } from '../../src/commands/export-options.ts';
import { testWorld } from '../support/world.ts';

const disk = {
  'days/2026/2026-11-02.yaml': 'wins:\n  - {text: Landed, who: Dana Smith}\n',
  'days/2026/2026-11-23.yaml': `intention: Help sam, Dana and Zoe
commitments:
  - {id: k001, text: Send Sam the plan, to: Sam, status: kept}
wins:
  - {text: Sam’s demo for Ms Smith landed, who: Sam, goal: like-dana}
development:
  - {goal: like-dana, text: Watched DANA}
lens: {change: {lead: Ask Sam}}
notes:
  - {text: Zoe said hello to Sam}
answers: {sam-mood: Sam was calm}
`,
  'goals.yaml': '- {id: like-dana, text: Lead like Dana, measure: {of: talks with Dana, from: 0, to: 3}}\n',
  'standards.yaml': '- {id: thank, text: I thank Sam}\n',
  'templates/check-in.yaml': 'close: [{id: sam-mood, text: How was Sam?}]\n',
  'templates/lenses.yaml': ['change', 'vision', 'thinking', 'horizon', 'uncertainty', 'scope']
    .map((lens) => `${lens}: {lead: What would Sam do?, manage: And Dana?}\n`)
    .join(''),
};
const note =
  ' called by a letter: those you promised something to or recognised. ' +
  'A name that stands only in a text is not known to lead: read it before you hand it over.\n';

async function exported(options: ExportOptions, more: Record<string, string> = {}, period = '2026-W48') {
  const world = testWorld({ disk: { ...disk, ...more } });
  await exportReport(period, { redact: 'people', ...options }, world);
  return { text: world.screen(), notes: world.notes() };
}

describe('--redact people', () => {
  it('leaves no known name in a report, by the letters of the whole journal', async () => {
    const { text, notes } = await exported({ frontMatter: true });
    expect(text).not.toMatch(/sam|dana|smith/i);
    expect(text).toContain('Person B’s demo for Ms Person A landed');
    expect(text).toContain('What would Person B do?');
    expect(text).toContain('How was Person B?');
    expect(text).toContain('Help Person B, Person A and Zoe');
    expect(notes).toBe(`2 people are${note}`);
  });

  it('goes for whom the report is about, too', async () => {
    const { text, notes } = await exported({ who: 'sa' });
    expect(text).not.toMatch(/sam|dana|smith/i);
    expect(text).toContain('Person B');
    expect(notes).toContain('called by a letter');
  });

  it('goes for the words of a layout of one’s own, and for nothing of its code', async () => {
    const layout = '# For Dana\n\n{% for win in recognitions %}{{ win.who }}: {{ win.text }}{% endfor %}\n';
    const { text } = await exported({}, { 'templates/layouts/report.md': layout });
    expect(text).toBe('# For Person A\n\nPerson B: Person B’s demo for Ms Person A landed\n');
  });

  it('says that nobody is, where nobody is named', async () => {
    const { notes } = await exported({}, { 'standards.yaml': '', 'goals.yaml': '' }, '2026-W40');
    expect(notes).toBe(`Nobody is${note}`);
  });
});
