import { LeadError } from '../errors.ts';
import type { World } from '../world/world.ts';

export interface Wanted {
  /** Asked when there are no words and a person is there. */
  readonly question: string;
  /** A command line that would have done, for the hint. */
  readonly example: string;
}

/**
 * The words a command was given: its arguments, standard input for `-` or a
 * pipe, else what the person answers.
 *
 * @throws LeadError if there are none, and nobody to ask.
 */
export async function wordsGiven(
  args: readonly string[],
  world: World,
  { question, example }: Wanted,
): Promise<string> {
  const given = args.length === 1 && args[0] === '-' ? await world.terminal.input() : args.join(' ');
  const text = (given || (args.length === 0 ? await asked(world, question) : '')).trim();
  return wordsOf(text, example);
}

/** Words that an option or an argument must give. @throws LeadError if they are empty. */
export function wordsOf(written: string, example: string): string {
  const text = written.trim();
  if (text !== '') return text;
  throw new LeadError('no words given', { failure: 'misused', hint: `Try: ${example}` });
}

async function asked(world: World, question: string): Promise<string> {
  if (world.terminal.interactive) return world.ask.text(question);
  return (await world.terminal.input()) ?? '';
}
