import { styleText } from 'node:util';
import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import type { TextOptions } from './ask.ts';

interface TextPrompt extends TextOptions {
  readonly question: string;
}

/** Free text on one line, with a faint hint below until something is typed. */
export const textPrompt = createPrompt<string, TextPrompt>(({ question, usual, hint, check }, done) => {
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const [isDone, setDone] = useState(false);

  useKeypress((key, line) => {
    if (isDone) return;
    if (!isEnterKey(key)) {
      // Tab is no character anyone means to write.
      if (key.name === 'tab') line.clearLine(0);
      if (key.name === 'tab') line.write(value);
      setWrong(undefined);
      setValue(line.line);
      return;
    }
    const answer = value.trim() === '' ? (usual ?? '') : value.trim();
    const problem = check?.(answer);
    if (problem !== undefined) {
      line.write(value);
      setWrong(problem);
      return;
    }
    setValue(answer);
    setDone(true);
    done(answer);
  });

  const below =
    wrong === undefined ? (value === '' && hint ? styleText('dim', hint) : '') : styleText('red', wrong);
  return [`${isDone ? '✔' : '?'} ${styleText('bold', question)} ${value}`, isDone ? '' : below];
});
