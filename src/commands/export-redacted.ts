import { type Filter, isNamed } from '../journal/filter.ts';
import type { Journal } from '../journal/journal.ts';
import { aliasesIn, foldedName, peopleIn } from '../journal/people.ts';
import { redactedJournal, redactedReview } from '../journal/redacted.ts';
import { type Redaction, redactionOf } from '../journal/redaction.ts';
import { redactedNote } from '../render/redacted-note.ts';
import { readJournal } from '../store/read.ts';
import { type Text, wholeText } from '../world/pieces.ts';
import type { Made } from './export-output.ts';
import type { Exported } from './export-writers.ts';

/**
 * What calls people otherwise. By their order in the whole journal, whatever of
 * it is exported: the same person is `Person B` in every report. A name that was
 * only asked for on the command line comes after them.
 */
export async function redactionFor(
  { who, to }: Filter,
  whole: Journal,
  { isAll, folder }: Pick<Exported, 'isAll' | 'folder'>,
): Promise<Redaction> {
  const people = peopleIn((isAll ? whole : await readJournal(folder)).entries);
  const asked = [who, to].filter((one) => one !== undefined);
  return redactionOf([...people, ...asked.filter((one) => !people.some((person) => isNamed(person, one)))]);
}

/** What is exported, with nobody's name in it: not in the journal, nor in what was asked for. `told` is told of how many days. */
export function redactedExport(
  exported: Exported,
  redaction: Redaction,
  told?: (done: number, of: number) => void,
): Exported {
  const { filter, own, reviews, options, person } = exported;
  // JSON is made of the files, and of the journal it needs to know what is in it.
  const journal = options.format === 'json' ? { ...exported.journal, entries: [] } : exported.journal;
  return {
    ...exported,
    journal: redactedJournal(journal, redaction, told),
    filter: { ...filter, ...askedFor(filter, redaction) },
    own: own.map((one) => ({ ...one, id: redaction.id(one.id), text: redaction.text(one.text) })),
    options: { ...options, ...askedFor(options, redaction) },
    ...(person && {
      person: {
        wanted: personAsked(person.wanted, redaction),
        journal: redactedJournal(person.journal, redaction, told),
      },
    }),
    reviews: reviews.map((review) => redactedReview(review, redaction)),
    redaction,
  };
}

/** Whom and what was asked for; a name that is only begun is the first person whose name begins so. */
function askedFor(
  { who, to, goal, standard }: Pick<Filter, 'who' | 'to' | 'goal' | 'standard'>,
  redaction: Redaction,
): Pick<Filter, 'who' | 'to' | 'goal' | 'standard'> {
  return {
    ...(who !== undefined && { who: personAsked(who, redaction) }),
    ...(to !== undefined && { to: personAsked(to, redaction) }),
    ...(goal !== undefined && { goal: redaction.id(goal) }),
    ...(standard !== undefined && { standard: redaction.id(standard) }),
  };
}

function personAsked(asked: string, { people, name }: Redaction): string {
  const exact = people.find((person) => foldedName(person) === foldedName(asked));
  return name(exact ?? people.find((person) => isNamed(person, asked)) ?? asked);
}

/** Every text in `words`, such as the questions of a template, with nobody's name in it. */
export function redactedWords<Words>(words: Words, redaction: Redaction): Words {
  if (typeof words === 'string') return redaction.text(words) as Words;
  if (typeof words !== 'object' || words === null) return words;
  const changed = Object.entries(words).map(([key, value]) => [key, redactedWords(value, redaction)]);
  return (Array.isArray(words) ? changed.map(([, value]) => value) : Object.fromEntries(changed)) as Words;
}

/** The source of a layout with nobody's name in its own words; what it takes from the report has none already. */
export function redactedLayout(source: string, { text }: Redaction): string {
  return source
    .split(/(\{\{.*?\}\}|\{%.*?%\})/s)
    .map((part, index) => (index % 2 === 0 ? text(part) : part))
    .join('');
}

/** How many people are called otherwise in what was made. */
export function redactedNoteOn(made: Made): string {
  return redactedNote(aliasesIn(made instanceof Map ? [...made.values()].join('') : wholeText(made as Text)));
}
