/** What stands in front of a report for programs that keep many of them. */
export interface FrontMatter {
  /** Of the period: `2026-W47`. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** The day on which it was made. */
  readonly date: string;
  readonly tags: readonly string[];
}

/**
 * A report with its title, `matter` and tags in front of it, as YAML between
 * lines of dashes. Programs that read that show the title, so the heading that
 * says it goes; without one there is no title.
 */
export function withFrontMatter(report: string, matter: FrontMatter): string {
  const [, heading] = /^# (.*)\n/.exec(report) ?? [];
  const lines = [
    ...(heading === undefined ? [] : [`title: ${quoted(plainly(heading))}`]),
    `period: ${quoted(matter.period)}`,
    `from: ${matter.from}`,
    `to: ${matter.to}`,
    `date: ${matter.date}`,
    'tags:',
    ...matter.tags.map((tag) => `  - ${quoted(tag)}`),
  ];
  const rest = heading === undefined ? report : report.replace(/^# .*\n+/, '');
  return `---\n${lines.join('\n')}\n---\n\n${rest}`;
}

/** A text in double quotes, which YAML reads as JSON does. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The words of a line of our own Markdown. */
function plainly(markdown: string): string {
  return markdown.replaceAll(/\\([!-/:-@[-`{-~])|<(https?:[^\s<>]*)>/gi, '$1$2');
}
