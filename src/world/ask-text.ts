import { createPrompt, isEnterKey, useEffect, useKeypress, useRef, useState } from '@inquirer/core';
import type { TextOptions } from './ask.ts';
import type { Theme } from './ask-theme.ts';
import { printable } from './printable.ts';

interface Asked extends TextOptions {
  readonly question: string;
  readonly theme: Theme;
}

/**
 * Free text on one line. Enter in the midst of what is pasted does not end it:
 * lines that are pasted together become one.
 */
export const askText = createPrompt<string, Asked>(({ question, usual = '', hint, check, theme }, done) => {
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState('');
  const [isDone, setDone] = useState(false);
  const entered = useRef<string | undefined>(undefined);
  useEffect(
    () => () => {
      entered.current = undefined;
    },
    [],
  );

  useKeypress((key, line) => {
    if (isEnterKey(key)) {
      entered.current ??= value;
      // readline has cleared its line, which is needed again if this was not the end of it.
      if (line.line === '') line.write(entered.current);
      // All keys that came in one go are through by then.
      queueMicrotask(finish);
      return;
    }
    const before = entered.current ?? '';
    const typed = line.line.slice(before.length);
    const whole = `${before}${before && ' '}${typed}`.replaceAll('\t', ' ');
    entered.current = undefined;
    if (whole !== line.line) {
      line.clearLine(0);
      line.write(whole);
    }
    setWrong('');
    setValue(whole);
  });

  function finish(): void {
    if (entered.current === undefined) return;
    const answer = entered.current.trim() || usual;
    entered.current = undefined;
    const problem = check?.(answer);
    if (problem !== undefined) {
      setWrong(theme.style.error(printable(problem)));
      return;
    }
    setValue(answer);
    setWrong('');
    setDone(true);
    done(answer);
  }

  const faint = value === '' && !isDone ? [usual, hint ?? ''].filter((text) => text !== '') : [];
  const parts = [
    isDone ? theme.prefix.done : theme.prefix.idle,
    theme.style.message(question),
    ...faint.map((text) => theme.style.defaultAnswer(printable(text))),
  ].filter((part) => part !== '');
  return [`${parts.join(' ')} ${printable(value)}`, wrong];
});
