import { strokesOf } from './keys.ts';
import { type Running, start } from './pseudo-terminal.ts';
import { makeSandbox, type Sandbox } from './sandbox.ts';
import { type StableIds, stableIds } from './stable-ids.ts';
import {
  type Block,
  type Command,
  parseTranscript,
  printTranscript,
  type Step,
} from './transcript-format.ts';

/** Plays a transcript against the built program. @returns the transcript as it went this time. */
export async function play(text: string, launcher?: string): Promise<string> {
  const [played] = await playAll([text], launcher);
  return played!;
}

/**
 * Plays several transcripts one after the other in one session. The journal is in `~/journal`, which
 * is also the working folder; the format is described at `Block`.
 *
 * @param launcher path of the program, if it is not the built one.
 * @throws Error if a command waits for an answer that is not there, or ends before it is given.
 */
export async function playAll(texts: readonly string[], launcher?: string): Promise<string[]> {
  const parts = texts.map(parseTranscript);
  let result = await session(parts, texts.join('\n'), launcher);
  // About once in ten thousand sessions an id is drawn that is a word of the transcript.
  if (result.collided) result = await session(parts, texts.join('\n'), launcher);
  return result.played.map(printTranscript);
}

async function session(parts: readonly Block[][], text: string, launcher: string | undefined) {
  const commands = parts.flat().flatMap((block) => (block.kind === 'command' ? [block.line] : []));
  const ids = stableIds(commands.join('\n'));
  const sandbox = makeSandbox(launcher);
  const settings: Settings = { env: { ...sandbox.env }, columns: 80, rows: 24 };
  try {
    const played: Block[][] = [];
    for (const blocks of parts) {
      const after: Block[] = [];
      for (const block of blocks) {
        if (block.kind === 'setting') set(settings, block.name, block.value);
        after.push(block.kind === 'command' ? await playCommand(block, sandbox, settings, ids) : block);
      }
      played.push(after);
    }
    return { played, collided: ids.collide(text) };
  } finally {
    sandbox.remove();
  }
}

interface Settings {
  readonly env: Record<string, string>;
  columns: number;
  rows: number;
}

function set(settings: Settings, name: string, value: string): void {
  if (name === 'now') settings.env['LEAD_NOW'] = value;
  else if (name === 'columns' || name === 'rows') settings[name] = Number(value);
  else if (name === 'env') {
    const [variable, ...rest] = value.split('=');
    if (rest.length > 0) settings.env[variable!] = rest.join('=');
    else delete settings.env[variable!];
  } else throw new Error(`"@ ${name}" is no setting; settings are now, columns, rows and env`);
}

async function playCommand(
  command: Command,
  sandbox: Sandbox,
  settings: Settings,
  ids: StableIds,
): Promise<Command> {
  const running = start(ids.meant(command.line), { ...settings, folder: sandbox.journal });
  const looks: string[] = [];
  try {
    for (const step of command.steps) {
      if (step.kind === 'look') looks.push(await running.look());
      else await typeStep(running, step.keys, step.enter, ids);
    }
    const { output, exitCode } = await running.end();
    ids.learn(sandbox.home);
    const shown = (text: string) => sandbox.shown(ids.shown(text));
    const steps = command.steps.map(
      (step): Step => (step.kind === 'look' ? { kind: 'look', screen: shown(looks.shift()!) } : step),
    );
    return { ...command, steps, output: shown(output), exitCode };
  } catch (cause) {
    throw new Error(`$ ${command.line}\n${cause instanceof Error ? cause.message : cause}`, { cause });
  } finally {
    running.stop();
  }
}

async function typeStep(running: Running, keys: string, enter: boolean, ids: StableIds): Promise<void> {
  for (const stroke of strokesOf(ids.meant(keys))) {
    await running.type(stroke).catch((cause: Error) => {
      throw new Error(`at "${keys}": ${cause.message}`, { cause });
    });
  }
  // Ctrl-c and ctrl-d end a prompt by themselves.
  if (enter && !/\{ctrl-[cd]\}$/.test(keys)) await running.type('\r');
}
