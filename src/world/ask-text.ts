import { createPrompt, isEnterKey, useKeypress, useState } from '@inquirer/core';
import type { TextOptions } from './ask.ts';
import type { Theme } from './ask-theme.ts';
import { printable } from './printable.ts';

interface Asked extends TextOptions {
  readonly theme: Theme;
}

/** Free text on one line. */
export const askText = createPrompt<string, Asked>(({ usual = '', hint, check, theme }, done) => {
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState('');
  const [isDone, setDone] = useState(false);

  useKeypress((key, line) => {
    if (isDone) return;
    if (!isEnterKey(key)) {
      // A tab is no character anyone means to write; pasted, it stands for a space.
      if (line.line.includes('\t')) {
        const spaced = line.line.replaceAll('\t', ' ');
        line.clearLine(0);
        line.write(spaced);
      }
      setWrong('');
      setValue(line.line);
      return;
    }
    const answer = value.trim() || usual;
    const problem = check?.(answer);
    if (problem !== undefined) {
      // readline has cleared its line, which is needed again.
      line.write(value);
      setWrong(printable(problem));
      return;
    }
    setValue(answer);
    setWrong('');
    setDone(true);
    done(answer);
  });

  const isEmpty = value === '' && !isDone;
  const parts = [
    isDone ? theme.prefix.done : theme.prefix.idle,
    theme.style.message('', isDone ? 'done' : 'idle'),
    ...(isEmpty && usual !== '' ? [theme.style.defaultAnswer(printable(usual))] : []),
  ].filter((part) => part !== '');
  // Below the line, a long hint does not push the place to write into the next one.
  const below = wrong ? theme.style.error(wrong) : isEmpty && hint ? theme.style.help(hint) : '';
  const given = isDone ? theme.style.answer(printable(value)) : printable(value);
  // A space after a full line would make another one.
  return [isDone && given === '' ? parts.join(' ') : `${parts.join(' ')} ${given}`, below];
});
