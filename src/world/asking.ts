import type { Ask } from './ask.ts';
import { unlessLeft } from './ask-cancel.ts';
import { askScreen } from './ask-screen.ts';
import type { Seat } from './ask-seat.ts';
import { askText } from './ask-text.ts';
import { harmlessFor, themeFor } from './ask-theme.ts';

/** Questions asked on a terminal, with inquirer. */
export function asking(seat: Seat): Ask {
  const harmless = harmlessFor(seat.plain);
  const lists = async () => (await import('./ask-lists.ts')).askingLists(seat);

  return {
    text: (question, { hint, ...options } = {}) => {
      const asked = {
        ...options,
        theme: themeFor(harmless(question), seat),
        ...(hint !== undefined && { hint: harmless(hint) }),
      };
      return unlessLeft(seat, (context) => askText(asked, context), true);
    },
    confirm: async (...asked) => (await lists()).confirm(...asked),
    choose: async (...asked) => (await lists()).choose(...asked),
    pick: async (...asked) => (await lists()).pick(...asked),
    screen: (screen) => askScreen(screen, seat),
  };
}
