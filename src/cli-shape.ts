import type { Outline, OutlinedOption } from './cli-outline.ts';
import type { CommandShape, OptionShape } from './render/command-shape.ts';

const help: OptionShape = { short: '-h', long: '--help', about: 'this help' };
const version: OptionShape = { long: '--version', about: 'the version of lead' };

/** The front door and all that is behind it, as plain data, with the help that each command has. */
export function shapeOf(lead: Outline): CommandShape {
  const { options, commands, ...front } = commandShape(lead);
  const helping = lead.help && {
    name: lead.help.name,
    aliases: [],
    about: lead.help.about,
    group: lead.commands.at(-1)?.group ?? '',
    hidden: false,
    arguments: lead.help.arguments,
    options: [],
    commands: [],
  };
  return {
    ...front,
    options: [version, ...options],
    commands: [...commands, ...(helping ? [helping] : [])],
  };
}

function commandShape({
  names,
  about,
  group,
  hidden,
  arguments: taken,
  options,
  commands,
}: Outline): CommandShape {
  const [name, ...aliases] = names;
  return {
    name: name!,
    aliases,
    about,
    group,
    hidden,
    arguments: taken,
    options: [...options.map(optionShape), help],
    commands: commands.map(commandShape),
  };
}

function optionShape({ short, long, about, usual, value, among }: OutlinedOption): OptionShape {
  return {
    ...(short && { short }),
    long,
    about,
    ...(usual !== undefined && { usual }),
    ...(value && { value: { ...value, ...(among && { choices: among }) } }),
  };
}
