import { LeadError } from '../errors.ts';
import { inShort } from '../journal/day.ts';
import type { RecordKind } from '../journal/record.ts';
import { type Corrections, corrected, optionsGiven } from '../prompts/corrections.ts';
import { recordGiven } from '../prompts/records-given.ts';
import { recordsCounted } from '../render/records.ts';
import { shown } from '../render/shown.ts';
import { onAnotherDay, withRecord, writeAll } from '../store/correct.ts';
import { openFolder } from '../store/folder.ts';
import { readJournal } from '../store/read.ts';
import type { World } from '../world/world.ts';
import { isAgreed } from './agreed.ts';
import type { Global } from './global.ts';

export interface ChangeOptions extends Global, Corrections {
  /** Looks among those of this kind alone. */
  readonly in?: RecordKind;
  /** Do not ask. */
  readonly yes?: boolean;
}

/**
 * `lead change`: puts right what a commitment, win, step or note says, or the
 * day it belongs to, after showing what changes. Moving a promise is `lead move`.
 *
 * @throws LeadError if `which` is not one record, nothing is given, or there is nobody to ask.
 */
export async function change(which: string, options: ChangeOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal);
  const { today } = folder;
  const { terminal } = world;
  const journal = await readJournal(folder);
  const record = recordGiven(which, { journal, today, ...(options.in && { kind: options.in }) });
  const given = optionsGiven(options).length > 0 ? options : { text: await askedFor(record.text, world) };
  const { said, day } = await corrected(folder, journal, record, given);
  const writes = day ? await onAnotherDay(folder, record, day, said) : await withRecord(folder, record, said);
  if (writes.length === 0) return terminal.say(`Nothing changes: it says that already.\n`);
  const what = recordsCounted([record], today);
  const goes = day ? ` to ${inShort(day, today)}` : '';
  const question = day ? `Put ${what}${goes}?` : `Change ${what}?`;
  if (!(await isAgreed(question, writes, options, world))) return terminal.say('Nothing was changed.\n');
  await writeAll(folder, writes);
  const text = typeof said['text'] === 'string' ? said['text'] : record.text;
  terminal.say(`${day ? `Put${goes}` : 'Changed'}: ${shown(text)}\n`);
}

/** With no option, it is the words. */
async function askedFor(text: string, { terminal, ask }: World): Promise<string> {
  if (terminal.interactive) return ask.text('How should it read?', { usual: text });
  throw new LeadError('nothing to change is given', {
    failure: 'misused',
    hint: 'Try: lead change plan --text "Send the Q1 plan", or --on fri for the day it belongs to.',
  });
}
