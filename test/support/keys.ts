/** What a terminal sends for a named key. */
const sent: Readonly<Record<string, string>> = {
  enter: '\r',
  space: ' ',
  tab: '\t',
  esc: '\u001b',
  backspace: '\u007f',
  delete: '\u001b[3~',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  'shift-tab': '\u001b[Z',
};

/**
 * The strokes of `written`, each as the terminal sends it: text runs stay
 * together, `{down}`, `{ctrl-c}` and the like are strokes of their own.
 *
 * @throws Error if a name in braces is no key.
 */
export function strokesOf(written: string): string[] {
  return written
    .split(/(\{[^{}]+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{.+\}$/.test(part) ? stroke(part.slice(1, -1)) : part));
}

function stroke(name: string): string {
  const letter = /^ctrl-([a-z])$/.exec(name)?.[1];
  const found = letter ? String.fromCharCode(letter.charCodeAt(0) - 96) : sent[name];
  if (found === undefined)
    throw new Error(`{${name}} is no key; keys are ctrl-X, ${Object.keys(sent).join(', ')}`);
  return found;
}
