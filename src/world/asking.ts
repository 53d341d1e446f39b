import { checkbox, confirm, select } from '@inquirer/prompts';
import type { Ask, Choice } from './ask.ts';
import { unlessLeft } from './ask-cancel.ts';
import { askScreen } from './ask-screen.ts';
import type { Seat } from './ask-seat.ts';
import { askText } from './ask-text.ts';
import { themeFor } from './ask-theme.ts';
import { printable } from './printable.ts';

/** Questions asked on a terminal, with inquirer. */
export function asking(seat: Seat): Ask {
  const theme = themeFor(seat.plain);
  const list = () => ({
    theme,
    loop: false,
    pageSize: Math.min(12, Math.max(3, (seat.stdout.rows || 24) - 6)),
  });

  return {
    text: (question, options = {}) =>
      unlessLeft(
        seat,
        (context) => askText({ ...options, question: harmless(question), theme }, context),
        true,
      ),
    confirm: (question, usual) =>
      unlessLeft(seat, (context) => confirm({ message: harmless(question), default: usual, theme }, context)),
    choose: (question, choices, usual) =>
      unlessLeft(seat, (context) =>
        select(
          {
            message: harmless(question),
            choices: choices.map(asChoice),
            ...list(),
            ...(usual !== undefined && { default: usual }),
          },
          context,
        ),
      ),
    pick: async (question, choices, most = choices.length) => {
      if (choices.length === 0) return [];
      const validate = (picked: readonly unknown[]) => picked.length <= most || `Pick at most ${most}.`;
      return unlessLeft(seat, (context) =>
        checkbox(
          { message: harmless(question), choices: choices.map(asChoice), validate, ...list() },
          context,
        ),
      );
    },
    screen: (screen) => askScreen(screen, seat),
  };
}

function asChoice<Value extends string>({ value, label, more, picked }: Choice<Value>) {
  const name = harmless(label).replaceAll('\n', ' ');
  return {
    value,
    name,
    short: name,
    ...(more && { description: harmless(more) }),
    ...(picked && { checked: true }),
  };
}

/** inquirer reckons with cells, and takes a tab for one. */
function harmless(text: string): string {
  return printable(text).replaceAll('\t', ' ');
}
