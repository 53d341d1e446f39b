/** How questions look: a quiet mark in front, and what the keys mean in few words. */
export type Theme = ReturnType<typeof themeFor>;

// By number: what node calls colours it leaves out in some versions where it thinks it knows better.
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const [bold, dim, red, green, magenta] = [sgr(1, 22), sgr(2, 22), sgr(31, 39), sgr(32, 39), sgr(35, 39)];

/** The look of all questions; `plain` for words and letters instead of signs. */
export function themeFor(plain: boolean) {
  const [up, down] = plain ? ['up', 'down'] : ['↑', '↓'];
  return {
    prefix: plain ? { idle: '', done: '' } : { idle: '?', done: green('✔') },
    icon: plain
      ? { cursor: '>', checked: '[x]', unchecked: '[ ]' }
      : { cursor: magenta('›'), checked: green('◉'), unchecked: '◯' },
    style: {
      answer: (text: string) => text,
      message: bold,
      error: red,
      defaultAnswer: (text: string) => dim(`(${text})`),
      highlight: bold,
      description: dim,
      help: dim,
      keysHelpTip: (keys: readonly (readonly [key: string, action: string])[]) => {
        const space = keys.some(([key]) => key === 'space') ? 'space to pick, ' : '';
        return dim(`${up} ${down} to move, ${space}Enter to go on`);
      },
    },
  };
}
