import { checkbox, confirm, select } from '@inquirer/prompts';
import { LeadError } from '../errors.ts';
import type { Ask, Choice } from './ask.ts';
import { screenPrompt } from './screen-prompt.ts';
import { textPrompt } from './text-prompt.ts';
import { theme } from './theme.ts';

/** Choices on the screen at a time. */
const pageSize = 12;

/** Questions asked on the terminal, with inquirer. */
export function asking(): Ask {
  return {
    text: (question, options = {}) => answered(() => textPrompt({ question, ...options }, context)),
    confirm: (message, usual) => answered(() => confirm({ message, default: usual, theme }, context)),
    choose: (message, choices, usual) =>
      answered(() =>
        select(
          { message, choices: choices.map(asChoice), pageSize, theme, ...(usual && { default: usual }) },
          context,
        ),
      ),
    pick: (message, choices, most) =>
      answered(() =>
        checkbox(
          {
            message,
            choices: choices.map(asChoice),
            pageSize,
            theme,
            validate: (chosen) => most === undefined || chosen.length <= most || `${most} at most`,
          },
          context,
        ),
      ),
    screen: (screen) => answered(() => screenPrompt(screen, context)),
  };
}

const context = { clearPromptOnDone: false };

function asChoice<Value extends string>({ value, label, more, picked }: Choice<Value>) {
  return {
    value,
    name: label,
    short: label,
    ...(more && { description: more }),
    ...(picked && { checked: true }),
  };
}

/** The answer; a question that was broken off by ctrl-c, ctrl-d or the closing of the window is cancelled. */
async function answered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (thrown) {
    if (thrown instanceof Error && ['ExitPromptError', 'AbortPromptError'].includes(thrown.name)) {
      throw new LeadError('cancelled', {
        failure: 'cancelled',
        cause: thrown,
        hint: 'What you answered is kept. Run the command again to go on.',
      });
    }
    throw thrown;
  }
}
