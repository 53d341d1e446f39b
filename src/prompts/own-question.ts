import { type Day, daysBetween, plusDays, weekdayOf } from '../journal/day.ts';
import type { Answer } from '../journal/entry.ts';
import type { Journal } from '../journal/journal.ts';
import { shown } from '../render/shown.ts';
import { changeEntry } from '../store/change.ts';
import type { OwnQuestion } from '../store/check-in-template.ts';
import { around, type Span } from '../store/need.ts';
import type { Ask } from '../world/ask.ts';
import type { CheckIn } from './check-in.ts';
import { insist } from './insist.ts';

/**
 * Whether a question of the person's own is asked about `day`: on its weekdays,
 * and, of one that is asked every few days, when its last answer is as old.
 */
export function isAsked(
  { id, on, every }: OwnQuestion,
  day: Day,
  { entries }: Pick<Journal, 'entries'>,
): boolean {
  if (on && ![on].flat().includes(weekdayOf(day))) return false;
  if (!every) return true;
  const last = entries.findLast((entry) => entry.day < day && Object.hasOwn(entry.answers, id!));
  return !last || daysBetween(last.day, day) >= every;
}

/** What of the journal says whether each of `questions` is asked about `day`. */
export function neededFor(questions: readonly OwnQuestion[], today: Day, day: Day): readonly Span[] {
  const longest = Math.max(0, ...questions.map(({ every }) => every ?? 0));
  return [...around(today, day), ...(longest > 0 ? [{ from: plusDays(day, -longest), to: day }] : [])];
}

/** Asks a question of the person's own about `day`, and keeps the answer; Enter alone passes it by. */
export async function askOwn({ world, folder }: CheckIn, question: OwnQuestion, day: Day): Promise<void> {
  const keep = async (to: Answer) => {
    await insist(world, () => changeEntry(folder, day, [{ set: ['answers', question.id!], to }]));
  };
  if (question.kind === 'lines') return askLines(world.ask, question, keep);
  const answer = await answerTo(world.ask, question);
  if (answer !== undefined) await keep(answer);
}

/** Each line is kept before the next is asked for, so that what was typed is never lost. */
async function askLines(
  ask: Ask,
  { text }: OwnQuestion,
  keep: (lines: string) => Promise<void>,
): Promise<void> {
  const lines: string[] = [];
  for (;;) {
    const line = await ask.text(lines.length === 0 ? shown(text!) : '…', {
      hint: 'Enter on an empty line ends it',
    });
    if (line === '') return;
    lines.push(line);
    await keep(lines.join('\n'));
  }
}

async function answerTo(ask: Ask, { kind, text, hint, choices }: OwnQuestion): Promise<Answer | undefined> {
  const question = shown(text!);
  const words = { hint: hint ?? 'Enter to skip' };
  switch (kind) {
    case 'yes-no':
      return choice(ask, question, ['yes', 'no']).then((given) => given && given === 'yes');
    case 'choice':
      return choice(ask, question, choices ?? []);
    case 'scale':
    case 'number': {
      const check = (written: string) => whyNoNumber(written, kind === 'scale');
      const given = await ask.text(question, {
        hint: kind === 'scale' ? `1 to 5; ${words.hint}` : words.hint,
        check,
      });
      return given === '' ? undefined : Number(given);
    }
    default:
      return (await ask.text(question, words)) || undefined;
  }
}

async function choice(ask: Ask, question: string, choices: readonly string[]): Promise<string | undefined> {
  const skip = { value: '', label: 'skip' };
  return (
    (await ask.choose(question, [...choices.map((value) => ({ value, label: value })), skip])) || undefined
  );
}

function whyNoNumber(written: string, scale: boolean): string | undefined {
  if (written === '') return undefined;
  if (scale) return /^[1-5]$/.test(written) ? undefined : 'a number from 1 to 5';
  return Number.isFinite(Number(written)) ? undefined : 'a number, such as 3 or 7.5';
}

/** What is wrong with an answer that was written beforehand, or nothing. */
export function whyNoAnswer({ kind, choices }: OwnQuestion, answer: Answer): string | undefined {
  switch (kind) {
    case 'yes-no':
      return typeof answer === 'boolean' ? undefined : 'it must be true or false';
    case 'scale':
      return [1, 2, 3, 4, 5].some((step) => step === answer)
        ? undefined
        : 'it must be a whole number from 1 to 5';
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) ? undefined : 'it must be a number';
    case 'choice':
      return choices.some((choice) => choice === answer)
        ? undefined
        : `it must be one of ${choices.join(', ')}`;
    default:
      return typeof answer === 'string' && answer.trim() !== ''
        ? undefined
        : 'it must be text; put it in quotes';
  }
}
