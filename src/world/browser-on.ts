import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import envPaths from 'env-paths';
import { LeadError } from '../errors.ts';
import type { Browser } from './browser.ts';
import { commandWords } from './command-words.ts';
import { codeOf } from './disk-error.ts';

/** Milliseconds after which a program that still runs counts as having understood: many browsers stay until they are closed. */
const patience = 1_000;

/** The folder of the pages. What the engine keeps of the program lies elsewhere, and throws out what it does not know. */
const name = 'lead-report';

/** Browsers that come as snaps; Firefox does on Ubuntu. */
const snaps = ['firefox', 'chromium', 'brave', 'opera'];

/** A program and what it is given, the path of the page among it. */
type Call = readonly [program: string, ...args: string[]];

/**
 * The browser that `BROWSER` names, one after another where it names several,
 * else that of the platform. It is started without a shell and by itself, so that
 * it outlives `lead`.
 */
export function browserOn(
  { env, platform }: Pick<NodeJS.Process, 'env' | 'platform'>,
  wait = patience,
  isThere: (path: string) => boolean = existsSync,
): Browser {
  return {
    shelf: shelfFor(env, isThere),
    open: async (path) => {
      for (const call of callsFor(path, env, platform)) if (await started(call, wait)) return;
      throw new LeadError('there is no browser here', {
        hint: `Open it yourself, or name a program that does: export BROWSER=firefox`,
      });
    },
  };
}

/** What is there only until one logs out is the best place for what is only looked at. */
function shelfFor(env: NodeJS.ProcessEnv, isThere: (path: string) => boolean): string {
  // A browser that came as a snap sees neither that place nor any hidden one.
  if (snaps.some((one) => isThere(`/snap/bin/${one}`))) return join(homedir(), name);
  const runtime = env['XDG_RUNTIME_DIR'] ?? '';
  return isAbsolute(runtime) ? join(runtime, name) : envPaths(name, { suffix: '' }).cache;
}

/** What is tried, one after another. */
function callsFor(path: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): Call[] {
  const named = (env['BROWSER'] ?? '').trim();
  if (named !== '')
    return named.split(platform === 'win32' ? ';' : ':').flatMap((one) => called(one, path, platform));
  if (platform === 'darwin') return [['open', path]];
  if (platform === 'win32') return [['rundll32', 'url.dll,FileProtocolHandler', path]];
  if (env['WSL_DISTRO_NAME'])
    return [
      ['wslview', path],
      ['xdg-open', path],
    ];
  // Without a screen, it would look for browsers that need the terminal.
  const hasScreen = platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
  return hasScreen ? [['xdg-open', path]] : [];
}

/** `firefox --new-window %s` and the like: the path in the place of `%s`, or at the end. */
function called(command: string, path: string, platform: NodeJS.Platform): Call[] {
  const [program, ...args] = commandWords(command, platform !== 'win32') ?? [];
  if (program === undefined || program === '') return [];
  const filled = args.map((one) => one.replaceAll('%s', () => path));
  return [[program, ...filled, ...(args.some((one) => one.includes('%s')) ? [] : [path])]];
}

/**
 * Starts a program and leaves it alone.
 *
 * @returns false if there is no such program.
 * @throws LeadError if it ends at once, and not well.
 */
async function started([program, ...args]: Call, wait: number): Promise<boolean> {
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  let timer: NodeJS.Timeout | undefined;
  try {
    const ended = await new Promise<string | undefined>((resolve, reject) => {
      timer = setTimeout(() => resolve(undefined), wait);
      child.on('error', reject);
      child.on('exit', (code, signal) =>
        resolve(signal ? `by ${signal}` : code ? `with exit code ${code}` : undefined),
      );
    });
    if (ended === undefined) return true;
    throw new LeadError(`the browser could not be started: ${program} ended ${ended}`, {
      hint: 'Open it yourself, or name a program that does: export BROWSER=firefox',
    });
  } catch (cause) {
    if (cause instanceof LeadError) throw cause;
    if (codeOf(cause) === 'ENOENT') return false;
    throw new LeadError(`the browser could not be started: the system says ${codeOf(cause)} of ${program}`, {
      cause,
      hint: 'Name another one: export BROWSER=firefox',
    });
  } finally {
    clearTimeout(timer);
    child.unref();
  }
}
