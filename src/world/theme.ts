/** How inquirer's own prompts look: a quiet mark in front, no lecture below. */
export const theme = {
  prefix: { idle: '?', done: '✔' },
};
