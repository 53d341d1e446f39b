import { LeadError } from '../../src/errors.ts';
import type { Ask, Key, Screen } from '../../src/world/ask.ts';

/** What the person does at one question. */
export type Reply = string | boolean | readonly string[] | typeof enter | typeof ctrlC;

/** A reply, or a function from the question to one, to look at the world in between. */
export type ScriptedAnswer = Reply | ((question: string) => Reply | Promise<Reply>);

/** Enter alone: the usual answer. */
export const enter = Symbol('enter');

/** Ctrl-c: the question is cancelled. */
export const ctrlC = Symbol('ctrl-c');

interface Scripted {
  readonly ask: Ask;
  readonly asked: readonly string[];
}

/**
 * A person who gives the prepared `answers` in order: a string to a text or a
 * choice, true or false to a confirmation, a list of values to a pick, and a
 * list of keys to a screen (`['down', 'm', 'return']`, `ctrl+d` with a modifier).
 *
 * A question without an answer left, or with one of the wrong kind, is an error.
 *
 * @param columns width of the screens.
 * @param note takes what is said about an answer that did not pass its check.
 */
export function scriptedAsk(
  answers: readonly ScriptedAnswer[],
  columns: number,
  note: (text: string) => void,
): Scripted {
  const left = [...answers];
  const asked: string[] = [];

  async function reply(question: string): Promise<Exclude<Reply, typeof ctrlC>> {
    asked.push(question);
    const next = left.shift();
    if (next === undefined) throw new Error(`nobody prepared an answer to: ${question}`);
    const given = typeof next === 'function' ? await next(question) : next;
    if (given === ctrlC) throw new LeadError('cancelled', { failure: 'cancelled' });
    return given;
  }

  const ask: Ask = {
    async text(question, { usual, check } = {}) {
      for (;;) {
        const given = await reply(question);
        if (given !== enter && typeof given !== 'string') throw wrong(question, given, 'text');
        const answer = (given === enter ? '' : given.trim()) || (usual ?? '');
        const complaint = check?.(answer);
        if (complaint === undefined) return answer;
        note(`${complaint}\n`);
      }
    },
    async confirm(question, usual) {
      const given = await reply(question);
      if (given === enter) return usual;
      if (typeof given !== 'boolean') throw wrong(question, given, 'true or false');
      return given;
    },
    async choose(question, choices, usual) {
      const given = await reply(question);
      const chosen = given === enter ? (usual ?? choices[0]?.value) : given;
      const found = choices.find(({ value }) => value === chosen);
      if (!found) throw wrong(question, given, `one of ${choices.map(({ value }) => value).join(', ')}`);
      return found.value;
    },
    async pick(question, choices, most = choices.length) {
      const given = await reply(question);
      if (given === enter) return choices.filter(({ picked }) => picked).map(({ value }) => value);
      const values = choices.map(({ value }) => value);
      if (!Array.isArray(given) || given.length > most || given.some((value) => !values.includes(value))) {
        throw wrong(question, given, `a list of at most ${most} of ${values.join(', ')}`);
      }
      return values.filter((value) => given.includes(value));
    },
    async screen(screen) {
      const question = screen.view(screen.first, columns);
      const given = await reply(question);
      if (given === enter) return pressed(screen, ['return'], columns);
      if (!Array.isArray(given)) throw wrong(question, given, 'a list of keys');
      return pressed(screen, given, columns);
    },
  };
  return { ask, asked };
}

async function pressed<State>(
  screen: Screen<State>,
  keys: readonly string[],
  columns: number,
): Promise<State> {
  let state = screen.first;
  for (const [count, written] of keys.entries()) {
    if (screen.isDone(state)) throw new Error(`done before the keys ${keys.slice(count).join(' ')}`);
    const key = keyNamed(written);
    if (key.ctrl && 'cd'.includes(key.name)) throw new LeadError('cancelled', { failure: 'cancelled' });
    const after = screen.press(state, key);
    if (after !== state) await screen.keep?.(state, after);
    state = after;
  }
  if (!screen.isDone(state)) {
    throw new Error(`not done after the keys ${keys.join(' ')}:\n${screen.view(state, columns)}`);
  }
  return state;
}

function keyNamed(written: string): Key {
  const parts = written.length > 1 ? written.split('+') : [written];
  return { name: parts.at(-1)!, ctrl: parts.includes('ctrl'), shift: parts.includes('shift') };
}

function wrong(question: string, given: Reply, wanted: string): Error {
  return new Error(`"${String(given)}" is no answer to "${question}"; it wants ${wanted}`);
}
