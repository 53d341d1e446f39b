import { LeadError } from '../errors.ts';
import { asks, type Filter, passes } from '../journal/filter.ts';
import { folded } from '../journal/folded.ts';
import { type Period, within } from '../journal/period.ts';
import { textsOf } from '../journal/piece.ts';
import { piecesOf, reviewPieces } from '../journal/pieces.ts';
import { occur, parseTerms, type Term } from '../journal/term.ts';
import { periodGiven } from '../prompts/day-given.ts';
import { type FilterOptions, filterGiven } from '../prompts/filter-given.ts';
import { foundText } from '../render/found.ts';
import { leftOut } from '../render/left-out.ts';
import { openFolder } from '../store/folder.ts';
import type { Need } from '../store/need.ts';
import { readJournal } from '../store/read.ts';
import { readReviews } from '../store/reviews.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf, tell } from './global.ts';

export interface SearchOptions extends Global, FilterOptions {
  /** As people say it. */
  readonly period?: string;
  /** Case and accents count. */
  readonly exact?: boolean;
  readonly json?: boolean;
}

/**
 * `lead search`: all that was written in which every word occurs and that is
 * what the filters ask for, oldest first, so that the newest stands above the prompt.
 *
 * @throws LeadError if nothing is looked for, a regular expression is broken, or
 *   a filter or the period is none.
 */
export async function search(words: readonly string[], options: SearchOptions, world: World): Promise<void> {
  const terms = termsGiven(words, options);
  const folder = await openFolder(world, options.journal);
  const { today, settings } = folder;
  const period = options.period === undefined ? undefined : await periodGiven(options.period, folder);
  const journal = await readJournal(folder, needOf(terms, period, options));
  const filter = filterGiven(options, journal);
  if (terms.length === 0 && !period && !asks(filter)) throw nothingToLookFor();
  const reviews = hasReviews(filter) ? await readReviews(folder) : { items: [], unread: [] };
  const pieces = [
    ...journal.entries.flatMap((entry) =>
      piecesOf(hasVerdicts(filter) ? entry : { ...entry, standards: {} }, journal.standards),
    ),
    ...reviews.items.flatMap((review) => reviewPieces(review, settings.dayStarts)),
  ];
  const found = pieces
    .filter((piece) => (!period || within(period, piece.day)) && passes(piece, filter))
    .filter((piece) => occur(terms, textsOf(piece)))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const look = lookOf(options, world);
  world.terminal.note(leftOut([...journal.unread, ...reviews.unread], look));
  tell(options, world, found, () => foundText(found, terms, today, look));
}

/** As much of the journal as can hold what is looked for. */
function needOf(terms: readonly Term[], period: Period | undefined, options: SearchOptions): Need {
  // Which goals and standards there are, the whole journal says.
  if (options.goal !== undefined || options.standard !== undefined) return 'all';
  if (period) return [period];
  const names = [options.who, options.to].flatMap((name) => folded(name?.trim() ?? '') || []);
  const words = terms.flatMap((term) => (term.kind === 'words' && !term.exact ? [term.wanted] : []));
  const isInStandards = options.in?.some((kinds) => kinds.toLowerCase().includes('standard')) ?? false;
  const all = [...words, ...names];
  return all.length === 0 || isInStandards ? 'all' : { words: all };
}

function termsGiven(words: readonly string[], { exact = false }: SearchOptions): readonly Term[] {
  const read = parseTerms(words, exact);
  if ('terms' in read) return read.terms;
  throw new LeadError(`the regular expression ${read.broken} cannot be used: ${read.because}`, {
    failure: 'misused',
    hint: 'Mend it, or leave the slashes out to look for the text itself.',
  });
}

/** Whether a review, of which no more than its words are known, can pass. */
function hasReviews({ kinds, ...more }: Filter): boolean {
  return !asks(more) && (kinds === undefined || kinds.includes('review'));
}

/** Whether a verdict can pass: they are many, and their words are looked up each time. */
function hasVerdicts({ kinds, standard }: Filter): boolean {
  return standard !== undefined || (kinds?.includes('standard') ?? false);
}

function nothingToLookFor(): LeadError {
  return new LeadError('nothing to look for', {
    failure: 'misused',
    hint: 'Give words or a filter: lead search demo, lead search --who Sam, lead search --in notes --period "last week"',
  });
}
