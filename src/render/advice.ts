/** One line for the first run of a part of the program. */
export interface Advice {
  readonly text: string;
  /** An option that shows that it is known already. */
  readonly unless?: string;
}

/** What is said once, by the command it is said after. */
export const adviceAfter: Readonly<Record<string, Advice>> = {
  today: { text: 'During the day, one line each: lead done 1, lead win TEXT, lead commit TEXT' },
  commit: { text: 'A number or a piece of its text settles it: lead done NUMBER' },
  win: { text: 'What was written by mistake is taken back by: lead undo' },
  list: { text: 'To look at some of them: lead list --to Dana, lead list november --status missed' },
  show: { text: 'What you wrote on this day in earlier years: lead show --on-this-day', unless: 'onThisDay' },
  search: { text: 'More ways to look: lead help search' },
  week: { text: 'Every number is laid open by: lead week --explain', unless: 'explain' },
  stats: {
    text: 'Any other period: lead stats 2026-Q4. Every number: lead stats --explain',
    unless: 'explain',
  },
  review: { text: 'For longer looks back: lead review month, quarter or year' },
  export: { text: 'In a layout of your own: lead templates copy week' },
  standards: { text: 'One that has become a habit: lead standards retire ID. Its history stays' },
  goals: { text: 'What you do for one: lead step GOAL TEXT' },
  undo: { text: 'All that can be taken back: lead undo --list', unless: 'list' },
  templates: { text: 'To ask yourself other questions: lead templates copy check-in' },
};
