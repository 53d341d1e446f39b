import { checkbox, confirm, select } from '@inquirer/prompts';
import { wrap } from '../render/width.ts';
import type { Ask, Choice } from './ask.ts';
import { unlessLeft } from './ask-cancel.ts';
import { askScreen } from './ask-screen.ts';
import type { Seat } from './ask-seat.ts';
import { askText } from './ask-text.ts';
import { roomIn, themeFor } from './ask-theme.ts';
import { printable } from './printable.ts';

/** As wide as what stands before a label in a list of which one is chosen, or several are picked. */
const marks = { choose: '  ', pick: '   ' };

/** Questions asked on a terminal, with inquirer. */
export function asking(seat: Seat): Ask {
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
    text: (question, { hint, ...options } = {}) => {
      const asked = {
        ...options,
        theme: ofQuestion(question).theme,
        ...(hint !== undefined && { hint: harmless(hint) }),
      };
      return unlessLeft(seat, (context) => askText(asked, context), true);
    },
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
    screen: (screen) => askScreen(screen, seat),
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

/** inquirer reckons with cells, and takes a tab for one. In plain words, what stands between two facts is a comma. */
function harmlessFor(plain: boolean): (text: string) => string {
  const seen = (text: string) => printable(text).replaceAll('\t', ' ');
  return (text) => (plain ? seen(text).replaceAll(' · ', ', ').replaceAll('…', '...') : seen(text));
}
