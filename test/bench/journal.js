// Makes a journal of many years, as a person with much to say would have it: an entry of about 900 bytes for every day.
//
//   node test/bench/journal.js FOLDER YEARS [SEED]      the same journal for the same YEARS and SEED
//
// The last entry is that of 23 November 2026, closed in the evening; LEAD_NOW=2026-11-24T08:05:00+01:00 is the morning
// after, on which nothing has been written yet.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayOf, numberOf } from './calendar.js';
import { entryOf } from './day.js';
import { drawing } from './draw.js';
import { rulesFor, writtenAway, writtenGoals, writtenStandards } from './rules.js';
import { yamlOf } from './yaml.js';

/** The last day of every journal, and the moment from which the bench looks at it. */
export const lastDay = '2026-11-23';
export const morningAfter = '2026-11-24T08:05:00+01:00';

const settings = `version: 1
week-starts: mon      # mon, sun or sat
day-starts: "00:00"   # before it, it is still the day before
lenses: true          # whether the check-in asks the lens question of the day
`;

/** What ids are made of: no `0`, `1`, `l`, `o`; none begins as a number, `null` or `true` does. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
const firstLetters = 'abcdefghijkmpqrsuvwxz';

/**
 * Writes a journal of `years` years that end on `lastDay` into `folder`, which must not be there or be empty.
 *
 * @returns {{days: number, bytes: number, entries: Record<string, any>}} how many days, how long their files are
 *   together, and what they say, by day.
 */
export function makeJournal(folder, years, seed = 1) {
  const draw = drawing(seed);
  const last = numberOf(lastDay);
  const first = last - Math.round(365 * years) + 1;
  const rules = rulesFor(first, last, draw);
  const life = { ...rules, last, newId: idsFrom(draw.whole(0, 1e6)) };
  mkdirSync(join(folder, 'days'), { recursive: true, mode: 0o700 });
  const write = (name, text) => writeFileSync(join(folder, name), text, { mode: 0o600 });
  const schema = (name) => `.lead/schemas/${name}.json`;
  write('lead.yaml', `# yaml-language-server: $schema=${schema('lead')}\n${settings}`);
  write('standards.yaml', yamlOf(writtenStandards(rules.standards), schema('standards')));
  write('goals.yaml', yamlOf(writtenGoals(rules.goals), schema('goals')));
  write('away.yaml', yamlOf(writtenAway(rules.away), schema('away')));
  const entries = {};
  let bytes = 0;
  for (let number = first; number <= last; number += 1) {
    const day = dayOf(number);
    const year = `days/${day.slice(0, 4)}`;
    if (number === first || day.endsWith('-01-01'))
      mkdirSync(join(folder, year), { recursive: true, mode: 0o700 });
    entries[day] = entryOf(number, life, draw);
    const text = yamlOf(entries[day], `../../${schema('entry')}`);
    bytes += Buffer.byteLength(text);
    write(`${year}/${day}.yaml`, text);
  }
  return { days: last - first + 1, bytes, entries };
}

/** Ids that look as if they were drawn by chance, and of which none comes twice. */
function idsFrom(start) {
  const all = firstLetters.length * letters.length ** 3;
  let state = start % all;
  return () => {
    state = (state + 399_989) % all;
    let rest = state;
    let id = firstLetters[rest % firstLetters.length];
    rest = Math.floor(rest / firstLetters.length);
    for (let place = 0; place < 3; place += 1) {
      id += letters[rest % letters.length];
      rest = Math.floor(rest / letters.length);
    }
    return id;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, years, seed] = process.argv.slice(2);
  if (!folder || !(Number(years) > 0) || existsSync(join(folder, 'lead.yaml'))) {
    console.error('node test/bench/journal.js FOLDER YEARS [SEED]      FOLDER must not hold a journal yet');
    process.exitCode = 2;
  } else {
    const { days, bytes } = makeJournal(folder, Number(years), Number(seed ?? 1));
    console.log(`${days} days, ${Math.round(bytes / days)} bytes each`);
  }
}
