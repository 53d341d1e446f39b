import type { Ask } from './ask.ts';

/** Questions, and how many answers were given to them. */
export interface Counting {
  readonly ask: Ask;
  answers(): number;
}

/** The questions of `ask`, counted. On a screen, each answer that is kept counts. */
export function counting(ask: Ask): Counting {
  let answers = 0;
  async function counted<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const given = await answer;
    answers += 1;
    return given;
  }
  return {
    answers: () => answers,
    ask: {
      text: (...args) => counted(ask.text(...args)),
      confirm: (...args) => counted(ask.confirm(...args)),
      choose: (...args) => counted(ask.choose(...args)),
      pick: (...args) => counted(ask.pick(...args)),
      screen: (screen) => {
        const { keep } = screen;
        if (!keep) return counted(ask.screen(screen));
        const kept: typeof keep = async (before, after) => {
          answers += 1;
          await keep(before, after);
        };
        return counted(ask.screen({ ...screen, keep: kept }));
      },
    },
  };
}
