import type { DayStarts, Moment } from '../journal/moment.ts';
import type { Archives } from './archive.ts';
import type { Ask } from './ask.ts';
import type { Browser } from './browser.ts';
import type { Crew } from './crew.ts';
import type { Editor } from './editor.ts';
import type { Files } from './files.ts';
import type { Terminal } from './terminal.ts';
import type { Tree } from './tree.ts';

/** All that a command may touch outside `lead`. Tests hand over a made-up one. */
export interface World {
  /** When the command began, on the wall clock. A value, so that one run sees one "now". */
  readonly now: Moment;
  readonly terminal: Terminal;
  readonly ask: Ask;
  readonly places: Places;
  /** What the environment says under `name`, if anything. */
  variable(name: string): string | undefined;
  /** The files below `folder`, which need not exist yet. */
  files(folder: string): Files;
  /** The folder at `folder` as a whole, which need not exist yet. */
  tree(folder: string): Tree;
  /** Backups, loaded when they are asked for. */
  archives(): Promise<Archives>;
  /** The person's own editor, loaded when it is asked for. */
  editor(): Promise<Editor>;
  /** The person's own browser, loaded when it is asked for. */
  browser(): Promise<Browser>;
  /** The prompts, starter lists and layouts that came with `lead`. */
  readonly templates: Files;
  /** The JSON Schemas that came with `lead`. */
  readonly schemas: Files;
  /** What was worked out when `lead` was built, `templates/` among it; nothing where it was not. */
  readonly made: Files;
  /** Is told when the day turns in the journal that is read: what is said of it holds until then. */
  turnsAt?(dayStarts: DayStarts): void;
  /** Calls those together who read many days at once; left out where there can be none. */
  readonly crew?: (most?: number) => Crew;
  /** Keeps this process small from now on: called before much is read. */
  staySmall?(): void;
  /** Gives back at once what this process has that is not needed any more, and with `entirely` keeps it so: called between much that is read. */
  letGo?(entirely?: boolean): void;
  readonly run: Run;
  /** A new id: four characters of `a-z` and `2-9`, at random. */
  newId(): string;
}

/** This run of `lead`, from the command line to the exit code. */
export interface Run {
  /** No two runs have the same. */
  readonly id: string;
  /** The command line as it could be typed again: `lead win "Sam ran it"`. */
  readonly command: string;
  /** Answers given so far. What is written between two of them belongs together. */
  answers(): number;
}

/** Where things are on this machine. Absolute paths. */
export interface Places {
  readonly workingFolder: string;
  readonly home: string;
  /** The folder of the person's `config.yaml`. */
  readonly config: string;
  /** The platform's folder for the data of `lead`. */
  readonly data: string;
  /** What `LEAD_JOURNAL` says, if anything. */
  readonly journal?: string;
}
