import { checkbox, confirm, select } from '@inquirer/prompts';
import type { Ask, Choice } from './ask.ts';
import { unlessLeft } from './ask-cancel.ts';
import { askScreen } from './ask-screen.ts';
import type { Seat } from './ask-seat.ts';
import { askText } from './ask-text.ts';
import { themeFor } from './ask-theme.ts';
import { folded } from './folded.ts';
import { printable } from './printable.ts';

/** As wide as what stands before a label in a list. */
const marks = '   ';

/** Questions asked on a terminal, with inquirer. */
export function asking(seat: Seat): Ask {
  const theme = themeFor(seat.plain);
  const list = <Value extends string>(question: string, choices: readonly Choice<Value>[]) => {
    const { columns, rows } = seat.stdout;
    const width = (columns || 80) - 1;
    return {
      message: folded(harmless(question), width - 2).join('\n  '),
      choices: choices.map((choice) => asChoice(choice, width)),
      theme,
      loop: false,
      pageSize: Math.min(12, Math.max(3, (rows || 24) - 6)),
    };
  };

  return {
    text: (question, { hint, ...options } = {}) => {
      const width = (seat.stdout.columns || 80) - 1;
      const asked = {
        ...options,
        question: folded(harmless(question), width - 2).join('\n  '),
        ...(hint !== undefined && { hint: folded(harmless(hint), width).join('\n') }),
        theme,
      };
      return unlessLeft(seat, (context) => askText(asked, context), true);
    },
    confirm: (question, usual) =>
      unlessLeft(seat, (context) => confirm({ message: harmless(question), default: usual, theme }, context)),
    choose: (question, choices, usual) =>
      unlessLeft(seat, (context) =>
        select({ ...list(question, choices), ...(usual !== undefined && { default: usual }) }, context),
      ),
    pick: async (question, choices, most = choices.length) => {
      if (choices.length === 0) return [];
      const validate = (picked: readonly unknown[]) => picked.length <= most || `Pick at most ${most}.`;
      return unlessLeft(seat, (context) => checkbox({ ...list(question, choices), validate }, context));
    },
    screen: (screen) => askScreen(screen, seat),
  };
}

function asChoice<Value extends string>({ value, label, more, picked }: Choice<Value>, width: number) {
  const short = harmless(label).replaceAll('\n', ' ');
  return {
    value,
    // Below the label, not below the marks before it.
    name: folded(short, width - marks.length).join(`\n${marks}`),
    short,
    ...(more && { description: folded(harmless(more), width).join('\n') }),
    ...(picked && { checked: true }),
  };
}

/** inquirer reckons with cells, and takes a tab for one. */
function harmless(text: string): string {
  return printable(text).replaceAll('\t', ' ');
}
