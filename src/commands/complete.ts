import { bashCandidates, readBashLine } from '../render/bash-line.ts';
import { type Cursor, cursorAfter, optionNamed } from '../render/command-line-read.ts';
import type { CommandShape } from '../render/command-shape.ts';
import { shown } from '../render/shown.ts';
import { cut } from '../render/width.ts';
import type { World } from '../world/world.ts';
import { type Candidate, files, type Offer, offerFor } from './offers.ts';

/** What `COMP_TYPE` says when words are only listed: the character `?`. */
const listing = '63';

/** Cells of what is said about a word. */
const widest = 60;

/**
 * `lead complete`: what a shell may write next, for the scripts of `lead
 * completion`. The first line says `words` or `files`; each other is a word,
 * and after a tab what is said about it. What a terminal would obey is left
 * out, and so is what takes more than one line. Never throws: a shell in the
 * middle of a line is no place for an error.
 *
 * @param words for bash, the line up to the cursor, `COMP_WORDBREAKS` and `COMP_TYPE`; for the others, the words up
 *   to and with the one at the cursor. These choose by themselves what begins as was written.
 */
export async function complete(
  shell: string,
  words: readonly string[],
  lead: CommandShape,
  world: World,
): Promise<void> {
  try {
    world.terminal.put(
      shell === 'bash' ? await forBash(words, lead, world) : await forOthers(words, lead, world),
    );
  } catch {
    world.terminal.put('words\n');
  }
}

async function forOthers(words: readonly string[], lead: CommandShape, world: World): Promise<string> {
  const offer = await offered(words, lead, world);
  if (offer === files) return 'files\n';
  return `words\n${offer.map(({ word, about }) => `${word}\t${aboutWords(about)}\n`).join('')}`;
}

async function forBash(given: readonly string[], lead: CommandShape, world: World): Promise<string> {
  const [text = '', breaks = '', kind = ''] = given;
  const line = readBashLine(text, breaks);
  const offer = await offered([...line.words.slice(1), line.current], lead, world);
  if (offer === files) return 'files\n';
  const fitting = offer.filter(({ word }) => word.startsWith(line.current));
  const words = fitting.map(({ word }) => word);
  // Only the list after a second tab is shown and not written, so that it may say more than the word.
  const isList = kind === listing && words.length > 1;
  return `words\n${(isList ? listed(fitting) : bashCandidates(words, line)).map((word) => `${word}\n`).join('')}`;
}

function listed(offer: readonly Candidate[]): string[] {
  return offer.map(({ word, about }) => (about === '' ? word : `${word}  (${aboutWords(about)})`));
}

function aboutWords(about: string): string {
  return cut(shown(about), widest);
}

/** What may be written at the cursor, at the end of the last of `words`; not all of it begins as that does. */
async function offered(words: readonly string[], lead: CommandShape, world: World): Promise<Offer> {
  const [before, current] = [words.slice(0, -1), words.at(-1) ?? ''];
  const cursor = cursorAfter(lead, before);
  const [, name = '', start = ''] = /^(--[^=]+)=(.*)$/s.exec(cursor.options ? current : '') ?? [];
  const option = name === '' ? undefined : optionNamed(cursor.commands, name);
  if (option?.value) {
    const offer = await offerFor({ ...cursor, option }, start, world);
    return offer === files ? files : writable(offer.map((one) => ({ ...one, word: `${name}=${one.word}` })));
  }
  if (cursor.options && current.startsWith('-')) return writable(optionsAt(cursor));
  const own = cursor.subcommands ? commandsAt(cursor) : [];
  const offer = await offerFor(cursor, current, world);
  return offer === files ? files : writable([...own, ...offer]);
}

function commandsAt({ commands }: Cursor): Candidate[] {
  const below = commands.at(-1)!.commands.filter(({ hidden }) => !hidden);
  return below.map(({ name, about }) => ({ word: name, about }));
}

function optionsAt({ commands, values }: Cursor): Candidate[] {
  // What may follow `lead` alone is written down as a command that nobody names.
  const alone = commands.length > 1 ? [] : commands[0]!.commands.filter(({ name }) => name === 'now');
  const options = [...alone, ...commands.toReversed()].flatMap((command) => command.options);
  return options
    .filter(({ long, value }) => value?.variadic === true || !values.has(long))
    .map(({ long, about }) => ({ word: long, about }));
}

/** Those that can be written as one word on one line, once each. */
function writable(candidates: readonly Candidate[]): Candidate[] {
  const isFirst = ({ word }: Candidate, at: number) =>
    candidates.findIndex((one) => one.word === word) === at;
  return candidates.filter((one, at) => one.word !== '' && shown(one.word) === one.word && isFirst(one, at));
}
