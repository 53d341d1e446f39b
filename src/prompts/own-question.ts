import { type Day, weekdayOf } from '../journal/day.ts';
import type { Answer } from '../journal/entry.ts';
import { shown } from '../render/shown.ts';
import { changeEntry } from '../store/change.ts';
import type { OwnQuestion } from '../store/check-in-template.ts';
import type { Ask } from '../world/ask.ts';
import type { CheckIn } from './check-in.ts';
import { insist } from './insist.ts';

/** Whether a question of the person's own is asked about `day`. */
export function isAsked({ on }: OwnQuestion, day: Day): boolean {
  return !on || on.includes(weekdayOf(day));
}

/** Asks a question of the person's own about `day`, and keeps the answer; Enter alone passes it by. */
export async function askOwn({ world, folder }: CheckIn, question: OwnQuestion, day: Day): Promise<boolean> {
  const answer = await answerTo(world.ask, question);
  if (answer === undefined) return false;
  await insist(world, () => changeEntry(folder, day, [{ set: ['answers', question.id!], to: answer }]));
  return true;
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
    case 'lines': {
      const lines: string[] = [];
      for (;;) {
        const line = await ask.text(lines.length === 0 ? question : '…', {
          hint: 'Enter on an empty line ends it',
        });
        if (line === '') return lines.length > 0 ? lines.join('\n') : undefined;
        lines.push(line);
      }
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
