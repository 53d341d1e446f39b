/** A command line that works as it stands, and what comes of it. */
export interface Example {
  readonly line: string;
  readonly about: string;
}

/** Two or three examples of each command, by its names from the front: `standards add`; `lead` alone is ''. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  '': of(
    ['lead today', 'each morning, and the first one sets you up: a minute of questions'],
    ['lead', 'at any time: where today stands, and what to do next'],
    ['lead week', 'at the end of the week: what became of it'],
    ['lead help commit', 'examples of one command; each has some'],
  ),
  today: of(
    ['lead today', 'settles what is open, then opens the day; Ctrl-C keeps every answer'],
    ['lead today --on yesterday', 'a day that was passed over'],
    ['lead today --answers morning.yaml', 'the answers from a file; nothing is asked'],
  ),
  init: of(
    ['lead init', 'offers standards and goals to start from'],
    ['lead init --standard prepare "I thank someone by name"', 'one from the list, and one of your own'],
    ['lead init --goal delegate --journal work', 'another journal, with a goal'],
  ),
  commit: of(
    ['lead commit "Send the plan" --to Dana --due fri', 'promised to Dana for the next Friday'],
    ['lead commit "Draft the budget" --budget 2h --manage', 'to yourself, for today, in two hours'],
    ['lead commit "Ask Sam for feedback" --lead --private', 'kept out of reports for others'],
  ),
  done: of(
    ['lead done 1', 'by the number that lead shows'],
    ['lead done plan --spent 3h', 'by a piece of its text, with the time it took'],
    ['lead done feedback --on yesterday', 'it was kept yesterday already'],
  ),
  miss: of(
    ['lead miss 1', 'by the number that lead shows'],
    ['lead miss plan --cause no-time --why "two incidents"', 'with what was behind it'],
  ),
  move: of(
    ['lead move 1 fri', 'now due on the next Friday'],
    ['lead move plan "in two weeks" --cause blocked', 'with what was behind it'],
  ),
  drop: of(
    ['lead drop 1', 'by the number that lead shows'],
    ['lead drop plan --why "finance no longer needs it"', 'with your reason'],
  ),
  win: of(
    ['lead win "The demo landed"', 'something to celebrate, today'],
    ['lead win "Ran the demo alone" --who Sam', 'a recognition of Sam'],
    ['lead win "Handed it over" --goal delegate --on fri', 'for a goal, last Friday'],
  ),
  step: of(
    ['lead step delegate "Sam led the review"', 'one thing done for a goal'],
    ['lead step delegate "Sam led another" --value 4', 'and where its measure stands now'],
  ),
  note: of(
    ['lead note "Ask less, listen longer"', 'a thought of today'],
    ['lead note "Slept badly" --on yesterday --private', 'of another day, out of reports'],
    ['echo "From a script" | lead note -', 'through a pipe'],
  ),
  close: of(
    ['lead close', 'settles today in the evening'],
    ['lead close yesterday', 'or a day that was left open'],
    ['lead close --answers evening.yaml', 'the answers from a file; nothing is asked'],
  ),
  show: of(
    ['lead show', 'what was written today'],
    ['lead show "last week" --in wins,notes', 'the wins and notes of a week'],
    ['lead show --on-this-day', 'what you wrote on this day in earlier years'],
  ),
  list: of(
    ['lead list', 'every open commitment'],
    ['lead list november --status missed', 'what was missed in a month'],
    ['lead list --to Dana --json', 'what Dana waits for, as data'],
  ),
  week: of(
    ['lead week', 'what this week adds up to'],
    ['lead week "last week" --explain', 'with all that went into every number'],
    ['lead week "last 30 days"', 'or any other period'],
  ),
  stats: of(
    ['lead stats', 'the last year: trends, calendar, causes'],
    ['lead stats all', 'everything since the first entry'],
    ['lead stats 2026-Q4 --explain', 'a quarter, with what went into every number'],
  ),
  review: of(
    ['lead review', 'the week that is over; goes on where it was broken off'],
    ['lead review month', 'the last month; quarter and year likewise'],
    ['lead review --show', 'prints the last one again'],
  ),
  export: of(
    ['lead export "last week" -o week.md', 'a report, in Markdown; never over another'],
    ['lead export "last quarter" -o quarter.html', 'a page with charts, to send or to print'],
    ['lead export --layout one-on-one --who Dana', 'what to talk about with Dana'],
    ['lead export all --format csv -o tables', 'a table for each kind, for a spreadsheet'],
  ),
  search: of(
    ['lead search demo finance', 'both words, each a piece of the text'],
    [`lead search '"ran the demo"' --in wins,notes`, 'a phrase, in wins and notes'],
    ["lead search '/budget|cost/' --to Dana --status missed", 'a regular expression, and filters'],
    [
      'lead search --standard prepare --status missed --period "last 30 days"',
      'verdicts, found only when --standard or --in asks for them',
    ],
  ),
  standards: of(
    ['lead standards', 'what you hold yourself to'],
    ['lead standards add "I thank someone by name"', 'one more'],
  ),
  'standards add': of(
    ['lead standards add "I let others finish" --lead', 'due on weekdays'],
    ['lead standards add "I walk to work" --on "3 per week"', 'three times a week'],
  ),
  'standards edit': of(
    ['lead standards edit prepare --on "mon, thu"', 'due on other days from now on'],
    ['lead standards edit prepare --streak', 'shows how often in a row it was kept'],
  ),
  'standards retire': of(
    ['lead standards retire prepare', 'it held until yesterday; its history stays'],
    ['lead standards retire prepare --on fri', 'last Friday was its last day'],
  ),
  'standards resume': of(['lead standards resume listen-first', 'from today on again']),
  goals: of(
    ['lead goals', 'where each stands, beside the time gone'],
    ['lead goals add "Say no in time"', 'one more'],
  ),
  'goals add': of(
    [
      'lead goals add "Speak freely" --measure "talks given" --from 0 --to 6 --by 2026-12-31',
      'counted, with a by-when',
    ],
    ['lead goals add "Say no in time" --lead', 'without a measure'],
  ),
  'goals edit': of(
    ['lead goals edit delegate --by 2027-03-31', 'more time for it'],
    ['lead goals edit delegate --text "Delegate outcomes"', 'other words'],
  ),
  'goals reach': of(['lead goals reach delegate', 'it is reached; well done']),
  'goals drop': of(['lead goals drop delegate', 'given up; its history stays']),
  away: of(
    ['lead away', 'your days off'],
    ['lead away 2026-12-24..2027-01-02 --why holiday', 'days on which nothing is due'],
    ['lead away tomorrow', 'one day'],
  ),
  templates: of(
    ['lead templates', 'which there are, and which are yours'],
    ['lead templates copy check-in', 'to make the questions your own'],
  ),
  'templates show': of(['lead templates show review --built-in', 'the one that came with lead']),
  'templates copy': of(
    ['lead templates copy check-in', 'then: lead edit check-in'],
    ['lead templates copy week --as team', 'then: lead export --layout team'],
  ),
  'templates data': of(['lead templates data', 'each key with what it means']),
  'templates check': of(['lead templates check', 'what is wrong in yours, and where']),
  edit: of(
    ['lead edit', 'today, in your editor'],
    ['lead edit yesterday', 'or another day'],
    ['lead edit standards', 'or standards, goals, away, config, check-in'],
  ),
  change: of(
    ['lead change 1 --text "Send the Q1 plan"', 'other words; shown first, and asked'],
    ['lead change plan --due mon --yes', 'due on another day from the first; not asked'],
    ['lead change plan --on yesterday --yes', 'it belongs to another day'],
  ),
  delete: of(
    ['lead delete plan', 'shown first, and asked'],
    ['lead delete "quiet week" --in note --all --yes', 'every such note, not asked'],
  ),
  undo: of(
    ['lead undo', 'the last change, shown first; again: the one before'],
    ['lead undo --redo', 'brings back what was taken back last'],
    ['lead undo --forget', 'lets go of it, so that words taken out are gone'],
  ),
  doctor: of(
    ['lead doctor', 'what is wrong in the files, and what can be done'],
    ['lead doctor --fix', 'mends what has one right answer'],
    ['lead doctor --backup ~/journal.tar.gz', 'the whole journal in one file'],
  ),
  config: of(
    ['lead config', 'every setting, its value, and what says so'],
    ['lead config set week-starts sunday', 'of this journal'],
  ),
  'config list': of(['lead config list --json', 'every setting, as data']),
  'config get': of(['lead config get week-starts', 'the value alone']),
  'config set': of(
    ['lead config set day-starts 04:00', 'what is written until four belongs to the day before'],
    ['lead config set journals.work ~/work-journal', 'a second journal has its place'],
    ['lead config set week-starts sun --user', 'for all journals that do not say otherwise'],
  ),
  'config unset': of(['lead config unset week-starts', 'the usual one holds again']),
  completion: of(
    ['lead completion', 'what to put where, for each shell'],
    ['lead completion fish > ~/.config/fish/completions/lead.fish', 'for fish, once'],
  ),
};

function of(...lines: readonly (readonly [line: string, about: string])[]): Example[] {
  return lines.map(([line, about]) => ({ line, about }));
}
