import type { Argument, Command, Option } from 'commander';
import type { ArgumentShape, CommandShape, OptionShape } from './render/command-shape.ts';

/** `command` and all that is below it, as plain data, with the help that commander adds. */
export function shapeOf(command: Command): CommandShape {
  const help = command.createHelp();
  const visible = new Set(help.visibleCommands(command));
  const below = command.parent ? command.commands : [...new Set([...command.commands, ...visible])];
  return {
    name: command.name(),
    about: command.description(),
    group: command.helpGroup().replace(/:$/, ''),
    hidden: false,
    arguments: command.registeredArguments.map(argumentShape),
    options: help.visibleOptions(command).map(optionShape),
    commands: below.map((one) => ({ ...shapeOf(one), hidden: !visible.has(one) })),
  };
}

function argumentShape(argument: Argument): ArgumentShape {
  return { name: argument.name(), required: argument.required, variadic: argument.variadic };
}

function optionShape(option: Option): OptionShape {
  const { short, long, description, flags, required, optional, variadic, argChoices, defaultValue } = option;
  const [, name = ''] = /[<[]([^>\].]+)/.exec(flags) ?? [];
  return {
    ...(short && { short }),
    long: long ?? short!,
    about: description,
    ...(typeof defaultValue === 'string' && { usual: defaultValue }),
    ...((required || optional) && {
      value: { name, required, variadic, ...(argChoices && { choices: argChoices }) },
    }),
  };
}
