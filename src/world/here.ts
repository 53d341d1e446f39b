import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Moment } from '../journal/moment.ts';
import { counting } from './ask-counting.ts';
import { askLater } from './ask-later.ts';
import { momentOf } from './clock.ts';
import { commandLine } from './command-line.ts';
import { crewOn } from './crew.ts';
import { disk } from './disk.ts';
import { filesIn } from './files-in.ts';
import type { Keyboard } from './keyboard.ts';
import { type Output, outputOf } from './output.ts';
import { pagerNamed, readIn } from './pager.ts';
import { placesOf } from './places-of.ts';
import { quickDisk } from './quick-files-in.ts';
import { randomId } from './random-id.ts';
import { selfOf } from './self.ts';
import { letGo, staySmall } from './stay-small.ts';
import { type Ends, terminalHere } from './terminal-here.ts';
import { randomToken } from './token.ts';
import { treeIn } from './tree-in.ts';
import { windowOf } from './window.ts';
import type { Places, Run, World } from './world.ts';

/** Whoever wants to hear what is said. */
export interface Listener {
  /** On standard output (1) and standard error (2). */
  said(descriptor: 1 | 2, text: string): void;
  /** Is told of what is said in another way. */
  spoil(): void;
}

/** The world this process runs in: the only reader of its clock and surroundings. */
export function here(listener?: Listener): World {
  const [began, given] = [new Date(), process.env['LEAD_NOW']];
  const self = selfOf(process);
  const colour = !isGiven('--no-color');
  const terminal = terminalHere(endsHere(listener), colour, isGiven('--plain'));
  const means = { disk, quick: quickDisk, self, note: terminal.note };
  let keyboard: Keyboard | undefined;
  const { ask, answers } = counting(
    askLater(async () => {
      const { asking } = await import('./asking.ts');
      const { keyboardOf } = await import('./keyboard.ts');
      const { stdout } = process;
      const plain = isGiven('--plain');
      keyboard ??= keyboardOf(process);
      return asking({ keyboard, stdout, self, colour: terminal.colour, plain });
    }),
  );
  const reader = join(import.meta.dirname, 'reader.cjs');
  let now: Moment | undefined;
  let run: Run | undefined;
  let places: Places | undefined;
  return {
    /** @throws LeadError if `LEAD_NOW` is no moment: only then, so that the error is explained like any other. */
    get now() {
      now ??= momentOf(began, given);
      return now;
    },
    terminal,
    ask,
    /** @throws LeadError if nobody knows where the home folder is: only then, likewise. */
    get places() {
      places ??= placesOf(process);
      return places;
    },
    variable: (name) => process.env[name],
    files: (folder) => filesIn(folder, means),
    tree: (folder) => treeIn(folder, means),
    editor: async () => {
      const { editorOn } = await import('./editor-on.ts');
      return editorOn(process, means, (work) => (keyboard ? keyboard.lend(work) : work()));
    },
    browser: async () => (await import('./browser-on.ts')).browserOn(process),
    archives: async () => (await import('./archives-on.ts')).archivesOn(means),
    get templates() {
      return filesIn(join(packageFolder(), 'templates'), means);
    },
    get made() {
      return filesIn(join(packageFolder(), 'dist'), means);
    },
    get schemas() {
      return filesIn(join(packageFolder(), 'dist/schemas'), means);
    },
    // Beside this thread, which reads, too.
    ...(existsSync(reader) && {
      crew: (most = 7) => crewOn(reader, Math.max(1, Math.min(most, availableParallelism() - 1))),
    }),
    staySmall,
    letGo,
    get run() {
      run ??= { id: randomToken(), command: commandLine(process.argv.slice(2)), answers };
      return run;
    },
    newId: randomId,
  };
}

/** Whether something is written through a stream of node, which may still have it when the command is done. */
let isStreamed = false;

/**
 * Ends this process, at once where nothing is still on its way out: to take
 * apart all that was made takes as long as a part of the command.
 */
export function leave(exitCode: number): void {
  process.exitCode = exitCode;
  if (!isStreamed) process.exit();
}

/** The two ends of this process; each stream of node is made when it is needed. */
function endsHere(listener?: Listener): Ends {
  const streamed = (stream: Output) => {
    isStreamed = true;
    return stream;
  };
  const heard = (descriptor: 1 | 2, output: Output): Output => {
    if (!listener) return output;
    const { write } = output;
    return Object.assign(output, {
      write(text: string) {
        listener.said(descriptor, text);
        return write.call(output, text);
      },
    });
  };
  return {
    get stdin() {
      return process.stdin;
    },
    stdout: heard(
      1,
      outputOf(
        1,
        () => windowOf(process, 1),
        () => streamed(process.stdout),
      ),
    ),
    stderr: heard(
      2,
      outputOf(
        2,
        () => windowOf(process, 2),
        () => streamed(process.stderr),
      ),
    ),
    env: process.env,
    read(text) {
      listener?.spoil();
      const pager = pagerNamed(process);
      return pager !== undefined && readIn(pager, text, process);
    },
    once: process.once.bind(process),
    get exitCode() {
      return process.exitCode;
    },
    set exitCode(code) {
      process.exitCode = code;
    },
  };
}

/** Whether the command line has `flag`: questions are drawn before any command could say so. */
function isGiven(flag: string): boolean {
  const args = process.argv.slice(2);
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).includes(flag);
}

/** The folder of the package this file is in, be it as source or bundled. */
function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}
