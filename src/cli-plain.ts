import type { Chosen } from './cli-door.ts';
import type { Outline, OutlinedOption } from './cli-outline.ts';

/** Does what a plain line says, with what goes before and comes after any command. */
export type PlainLine = () => Promise<void>;

type Values = Record<string, unknown>;

/**
 * Reads a command line without commander: a plain one, in which commands,
 * arguments and long options stand as described. Such a line means the same to
 * both; everything else, and everything that is wrong, is left to commander,
 * which knows what to say of it.
 *
 * @returns `undefined` for a line that is not plain.
 */
export function plainLine(lead: Outline, line: readonly string[]): PlainLine | undefined {
  const path = [lead];
  const [words, values, given]: [string[], Values, Set<string>] = [[], {}, new Set()];
  for (let at = 0; at < line.length; at += 1) {
    const word = line[at]!;
    const current = path.at(-1)!;
    if (word === '--') {
      if (path.length === 1 || current.commands.length > 0) return undefined;
      words.push(...line.slice(at + 1));
      break;
    }
    if (word.startsWith('-') && word !== '-') {
      const from =
        path.length === 1 ? [lead, ...current.commands.filter(({ isDefault }) => isDefault)] : path;
      const option = optionNamed(from, word);
      if (!option) return undefined;
      if (option.value) at += 1;
      if (!take(option, line[at], values, usualOf(from), given)) return undefined;
    } else {
      const below =
        words.length === 0 ? current.commands.find(({ names }) => names.includes(word)) : undefined;
      // An option that only the default command has, and then the name of another one.
      if (below && path.length === 1 && !Object.keys(values).every((key) => isKnown(lead, key)))
        return undefined;
      if (below) path.push(below);
      else words.push(word);
    }
  }
  if (path.length === 1) {
    const usual = lead.commands.find(({ isDefault }) => isDefault);
    if (!usual || words.length > 0) return undefined;
    path.push(usual);
  }
  const command = path.at(-1)!;
  const taken = argumentsOf(command, words);
  if (!command.act || !taken || !agree(path, values, given)) return undefined;
  return ready(path, taken, words, { ...usualOf(path), ...values });
}

function ready(
  path: readonly Outline[],
  taken: unknown[],
  args: readonly string[],
  values: Values,
): PlainLine {
  const [lead, command] = [path[0]!, path.at(-1)!];
  const chosen: Chosen = {
    parent: path.at(-2),
    args,
    name: () => command.names[0]!,
    opts: () => values,
    optsWithGlobals: () => ({ ...values }),
  };
  return async () => {
    for (const hook of lead.before) await hook(lead, chosen);
    await command.act!(...taken, values, chosen);
    for (const hook of lead.after) await hook(lead, chosen);
  };
}

function optionNamed(path: readonly Outline[], word: string): OutlinedOption | undefined {
  for (const { options } of path) {
    const option = options.find(({ short, long }) => long === word || short === word);
    if (option) return option;
  }
  return undefined;
}

function isKnown({ options }: Outline, key: string): boolean {
  return options.some((option) => option.key === key);
}

/** Enters what an option was given. @returns whether it may be that. */
function take(
  option: OutlinedOption,
  written: string | undefined,
  values: Values,
  usual: Values,
  given: Set<string>,
): boolean {
  const { key, value, negates, among, read } = option;
  given.add(key);
  if (!value) {
    values[key] = !negates;
    return true;
  }
  if (written === undefined || written.startsWith('-') || value.variadic || !value.required) return false;
  if (among && !among.includes(written)) return false;
  try {
    values[key] = read ? read(written, values[key] ?? usual[key]) : written;
    return true;
  } catch {
    return false;
  }
}

/** What holds where nothing is given. */
function usualOf(path: readonly Outline[]): Values {
  const values: Values = {};
  for (const { options } of path) {
    for (const { key, usual, negates } of options) {
      if (usual !== undefined) values[key] = usual;
      const isDual = negates && options.some((one) => one.key === key && !one.negates);
      if (negates && !isDual) values[key] = true;
    }
  }
  return values;
}

/** The arguments of `command` among the words that follow it; `undefined` if there are too few or too many. */
function argumentsOf(command: Outline, words: readonly string[]): unknown[] | undefined {
  const taken: unknown[] = [];
  let at = 0;
  for (const { required, variadic } of command.arguments) {
    const rest = words.slice(at);
    if (required && rest.length === 0) return undefined;
    taken.push(variadic ? rest : rest[0]);
    at = variadic ? words.length : at + 1;
  }
  return at < words.length && !command.takesMore ? undefined : taken;
}

/** Lets options say what they imply. @returns whether none excludes another. */
function agree(path: readonly Outline[], values: Values, given: Set<string>): boolean {
  const options = path.flatMap((command) => command.options.filter(({ key }) => given.has(key)));
  const said = options.filter(({ key, negates }) => (values[key] === false) === negates);
  for (const { implied } of said) {
    for (const [key, value] of Object.entries(implied)) {
      if (!given.has(key)) values[key] = value;
    }
  }
  // An option that was implied excludes what it would exclude if it were given.
  const all = path.flatMap((command) => command.options.filter(({ key }) => values[key] !== undefined));
  return all.every(({ excludes }) => excludes.every((key) => values[key] === undefined));
}
