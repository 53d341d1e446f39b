/** Something with a name, and what there is to say about it. */
export interface Entry {
  readonly name: string;
  readonly about: string;
}

/** What the manual page says beside the commands. */
export const manWords: {
  readonly description: readonly string[];
  readonly files: readonly Entry[];
  readonly environment: readonly Entry[];
  readonly exits: readonly Entry[];
  /** The name is the command line. */
  readonly examples: readonly Entry[];
} = {
  description: [
    'lead is a journal for people who manage and lead, and who start with themselves. It closes the loop from promise to outcome to reflection.',
    'Each morning, lead today settles what yesterday promised, asks which standards were kept and what went well, and sets the direction, the promises and the step of the new day. During the day, one line keeps a win, a commitment or a note. At the end of the week, lead week adds it up, and lead review walks through it as a one-on-one with yourself.',
    'A day is written as 2026-11-23, as yesterday or 3 days ago, or as a weekday such as mon. A period is written as last week or last 30 days, as 2026-W47, 2026-11, 2026-Q4 or 2026, or as two days with two dots between them. A commitment is called by its number in lead, by its id, or by a piece of its text.',
    'Without a terminal nothing is asked: answers come from options, from a file, or from a pipe.',
  ],
  files: [
    {
      name: '~/.local/share/lead/journal',
      about:
        'the journal, where nothing else is said; on macOS and Windows, in the folder that these have for the data of programs',
    },
    {
      name: '~/.local/share/lead/journals/NAME',
      about: 'a journal called by a name that has no place of its own',
    },
    {
      name: '~/.config/lead/config.yaml',
      about:
        'your own settings: names of journals, the one used by default, and what holds in all that do not say otherwise',
    },
    { name: 'lead.yaml', about: 'in a journal: its settings' },
    {
      name: 'standards.yaml, goals.yaml, away.yaml',
      about: 'in a journal: what one holds oneself to, what one grows in, and the days off',
    },
    { name: 'days/2026/2026-11-23.yaml', about: 'in a journal: one day' },
    { name: 'reviews/2026-W47.yaml', about: 'in a journal: the review of one week, month, quarter or year' },
    {
      name: 'templates/',
      about: 'in a journal: prompts and reports of your own, which go before the built-in ones',
    },
    {
      name: '.lead/',
      about: 'in a journal: what is local, derived or transient; deleting it loses no record',
    },
  ],
  environment: [
    {
      name: 'LEAD_JOURNAL',
      about: 'the journal to use where --journal does not say: a folder, or a name from your config',
    },
    {
      name: 'LEAD_NOW',
      about: 'what time it is, with its offset from UTC, such as 2026-11-23T08:05:00+01:00',
    },
    { name: 'VISUAL, EDITOR', about: 'the editor' },
    {
      name: 'LEAD_PAGER, PAGER',
      about: 'where to read what is longer than the window, if not in less; cat for none',
    },
    { name: 'LEAD_ADVICE', about: 'off for no line of advice after the first run of a command' },
    {
      name: 'LEAD_ECHO',
      about: 'off to work out each time what would be said again because nothing has changed',
    },
    { name: 'NO_COLOR', about: 'if it is not empty: no colour' },
    { name: 'FORCE_COLOR', about: 'colour, terminal or not; 0 for none' },
    {
      name: 'XDG_CONFIG_HOME, XDG_DATA_HOME',
      about: 'where your config and your journals are, if not in ~/.config and ~/.local/share',
    },
  ],
  exits: [
    { name: '0', about: 'done; also if nothing was found' },
    { name: '1', about: 'it could not be done, and the reason was said' },
    { name: '2', about: 'the command line was not understood, or an answer is missing' },
    { name: '70', about: 'a defect in lead' },
    { name: '130', about: 'cancelled' },
  ],
  examples: [
    { about: 'The first morning, and every other:', name: 'lead today' },
    {
      about: 'Promise something to somebody, and keep it:',
      name: 'lead commit "Send the Q1 plan" --to Dana --due fri --budget 2h\nlead done plan --spent 3h',
    },
    { about: 'Keep what went well:', name: 'lead win "Ran the demo alone" --who Sam' },
    {
      about: 'What the week added up to, and a report to hand on:',
      name: 'lead week\nlead export last month -o report.md',
    },
    {
      about: 'A second journal:',
      name: 'lead config set journals.work ~/work-journal\nlead today --journal work',
    },
    { about: 'What is open, for a script:', name: 'lead --json | jq -r ".commitments[].text"' },
  ],
};
