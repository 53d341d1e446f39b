import { checkbox, confirm, select } from '@inquirer/prompts';
import { wrap } from '../render/width.ts';
import type { Ask, Choice } from './ask.ts';
import { unlessLeft } from './ask-cancel.ts';
import type { Seat } from './ask-seat.ts';
import { harmlessFor, roomIn, themeFor } from './ask-theme.ts';

/** As wide as what stands before a label in a list of which one is chosen, or several are picked. */
const marks = { choose: '  ', pick: '   ' };

/** Questions that inquirer itself asks: what is yes or no, and lists. They are loaded when one is asked. */
export function askingLists(seat: Seat): Pick<Ask, 'confirm' | 'choose' | 'pick'> {
  const harmless = harmlessFor(seat.plain);
  const ofQuestion = (question: string) => ({
    message: harmless(question),
    theme: themeFor(harmless(question), seat),
  });
  const list = <Value extends string>(question: string, choices: readonly Choice<Value>[], mark: string) => ({
    ...ofQuestion(question),
    choices: choices.map((choice) => asChoice(choice, roomIn(seat.stdout) - mark.length, mark, harmless)),
    loop: false,
    pageSize: Math.min(12, Math.max(3, (seat.stdout.rows || 24) - 6)),
  });

  return {
    confirm: (question, usual) =>
      unlessLeft(seat, (context) => confirm({ ...ofQuestion(question), default: usual }, context)),
    choose: (question, choices, usual) =>
      unlessLeft(seat, (context) =>
        select(
          { ...list(question, choices, marks.choose), ...(usual !== undefined && { default: usual }) },
          context,
        ),
      ),
    pick: async (question, choices, most = choices.length, ifNone) => {
      if (choices.length === 0) return [];
      let isSaid = ifNone === undefined;
      const validate = (picked: readonly unknown[]) => {
        if (picked.length > most) return `Pick at most ${most}.`;
        if (isSaid || picked.length > 0) return true;
        isSaid = true;
        return ifNone!;
      };
      return unlessLeft(seat, (context) =>
        checkbox({ ...list(question, choices, marks.pick), validate }, context),
      );
    },
  };
}

function asChoice<Value extends string>(
  { value, label, more, picked }: Choice<Value>,
  width: number,
  mark: string,
  harmless: (text: string) => string,
) {
  const short = harmless(label).replaceAll('\n', ' ');
  return {
    value,
    // Below the label, not below the marks before it.
    name: wrap(short, width).join(`\n${mark}`),
    short,
    ...(more && { description: harmless(more) }),
    ...(picked && { checked: true }),
  };
}
