/** Characters of a command line that are remembered. */
const longest = 300;

/** The command line of `args` on one line, as a person would type it for a POSIX shell; a very long one is cut. */
export function commandLine(args: readonly string[]): string {
  const line = ['lead', ...args.map(quoted)].join(' ').replaceAll(/\s+/g, ' ');
  const characters = [...line];
  return characters.length > longest ? `${characters.slice(0, longest - 3).join('')}...` : line;
}

function quoted(word: string): string {
  // What the engine has to look up in Unicode takes it longer than all the rest.
  const isWord =
    /^[\w@%+=:,./-]+$/.test(word) || (/[^\0-\x7f]/.test(word) && /^[\p{L}\p{N}_@%+=:,./-]+$/u.test(word));
  return isWord ? word : `"${word.replaceAll(/["\\$`]/g, '\\$&')}"`;
}
