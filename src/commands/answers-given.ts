import { LeadError } from '../errors.ts';
import { fileAt } from '../store/location.ts';
import type { World } from '../world/world.ts';

/** Answers that were written beforehand. */
export interface AnswersGiven {
  readonly source: string;
  /** What to call where they come from in an error. */
  readonly name: string;
}

/** The text that `--answers` names: a file, or `-` for standard input. @throws LeadError if there is none. */
export async function answersGiven(world: World, from: string): Promise<AnswersGiven> {
  const source = from === '-' ? await world.terminal.input() : await fileAt(world, from).read();
  if (source !== undefined) return { source, name: from === '-' ? 'standard input' : from };
  throw new LeadError(from === '-' ? 'standard input is a terminal' : `there is no file ${from}`, {
    failure: 'misused',
    hint: 'Give a YAML file, or - and the answers through a pipe.',
  });
}
