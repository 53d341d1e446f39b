import { randomInt } from 'node:crypto';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import { LeadError } from '../errors.ts';
import { type Moment, parseMoment } from '../journal/moment.ts';
import type { Ask } from './ask.ts';
import { filesIn } from './disk.ts';
import { terminalHere } from './terminal-here.ts';
import type { Places, World } from './world.ts';

/**
 * The world this process runs in: the only reader of its clock and surroundings.
 *
 * @throws LeadError if `LEAD_NOW` is no moment.
 */
export function here(): World {
  const terminal = terminalHere(process);
  return {
    now: now(process.env['LEAD_NOW']),
    terminal,
    ask: lazily(async () => (await import('./asking.ts')).asking()),
    places: places(),
    files: (folder) => filesIn(folder, terminal.note),
    templates: filesIn(fileURLToPath(new URL('../templates', import.meta.url)), terminal.note),
    newId,
  };
}

function now(given: string | undefined): Moment {
  if (given === undefined || given === '') return wallClock(new Date());
  const moment = parseMoment(given);
  if (moment) return moment;
  throw new LeadError(`LEAD_NOW is "${given}", which is no moment`, {
    failure: 'misused',
    hint: 'Write it with its offset, as 2026-11-23T08:05:12+01:00, or unset it.',
  });
}

/** What the wall clock shows at `instant`, to the second, with its offset. */
function wallClock(instant: Date): Moment {
  const offset = -instant.getTimezoneOffset();
  const shown = new Date(instant.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${shown}${offset < 0 ? '-' : '+'}${hours}:${minutes}` as Moment;
}

function places(): Places {
  const { env } = process;
  const home = homedir();
  return {
    workingFolder: process.cwd(),
    home,
    config: `${env['XDG_CONFIG_HOME'] || `${home}/.config`}/lead`,
    data: envPaths('lead', { suffix: '' }).data,
    ...(env['LEAD_JOURNAL'] && { journal: env['LEAD_JOURNAL'] }),
  };
}

const letters = 'abcdefghijkmnpqrstuvwxyz';
const digits = '23456789';

/** A letter, two of either, and a digit: never a word, a number or anything else that YAML knows. */
function newId(): string {
  const one = (of: string) => of[randomInt(of.length)]!;
  return one(letters) + one(letters + digits) + one(letters + digits) + one(digits);
}

/** Questions, whose library is loaded only when the first one is asked. */
function lazily(load: () => Promise<Ask>): Ask {
  return {
    text: async (...args) => (await load()).text(...args),
    confirm: async (...args) => (await load()).confirm(...args),
    choose: async (...args) => (await load()).choose(...args),
    pick: async (...args) => (await load()).pick(...args),
    screen: async (screen) => (await load()).screen(screen),
  };
}
