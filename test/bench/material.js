// Makes a journal and what is measured beside it:
//
//   node test/bench/material.js FOLDER YEARS DATA TEXT TASKS CLOCK
//
// DATA is everything as JSON, TEXT all files as one, TASKS an import for taskwarrior, CLOCK a timeclock for hledger.
// A process of its own, so that the one that measures stays small: what is started by a small one starts sooner.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeJournal } from './journal.js';

const [folder, years, data, text, tasks, clock] = process.argv.slice(2);
const { entries, days, bytes } = makeJournal(folder, Number(years));
const promises = Object.entries(entries).flatMap(([day, { commitments = [] }]) =>
  commitments.map((one) => ({ ...one, made: day, due: one.due ?? day })),
);
writeFileSync(data, JSON.stringify(entries));
writeFileSync(text, wholeText(join(folder, 'days')));
writeFileSync(tasks, JSON.stringify(promises.map(taskOf)));
writeFileSync(clock, timeclockOf(promises));
console.log(`${days} days, ${Math.round(bytes / days)} bytes a day`);

function wholeText(root) {
  const paths = readdirSync(root, { recursive: true }).filter((path) => path.endsWith('.yaml'));
  return paths
    .sort()
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('');
}

/** A commitment as taskwarrior's import takes it. */
function taskOf({ text: description, side, status, made, due, done, dropped }, index) {
  // Eight years later, because it takes no day before 1980; as many leap days.
  const stamp = (day) => `${Number(day.slice(0, 4)) + 8}${day.slice(5, 7)}${day.slice(8)}T090000Z`;
  const end = { kept: done, missed: due, dropped }[status];
  return {
    uuid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    description,
    entry: stamp(made),
    due: stamp(due),
    status: { kept: 'completed', open: 'pending' }[status] ?? 'deleted',
    ...(end && { end: stamp(end) }),
    ...(side && { project: side }),
  };
}

/** The time spent on commitments, one after the other from six in the morning on the day each was made. */
function timeclockOf(all) {
  let [day, minutes] = ['', 0];
  let lines = '';
  for (const { made, side, text: what, spent } of all) {
    if (spent === undefined) continue;
    if (made !== day) [day, minutes] = [made, 360];
    const end = Math.min(1439, minutes + minutesOf(spent));
    const at = (minute) => `${made} ${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
    lines += `i ${at(minutes)} ${side ?? 'none'}  ${what}\no ${at(end)}\n`;
    minutes = end;
  }
  return lines;
}

function minutesOf(spelt) {
  const [, hours = 0, rest = 0] = /^(?:(\d+)h)?(?:(\d+)m)?$/.exec(spelt);
  return 60 * Number(hours) + Number(rest);
}

function two(number) {
  return String(number).padStart(2, '0');
}
