// What is measured beside the all-time commands, on the same journals in the same rounds: what no program that looks at
// everything can go below, and what others take for the same jobs, where they are installed.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ran } from './measure.js';
import { rareWord } from './words.js';

const scripts = {
  'stat of every file': `for (const year of fs.readdirSync(days))
    for (const name of fs.readdirSync(days + '/' + year)) fs.statSync(days + '/' + year + '/' + name);`,
  'JSON.parse of the data': `JSON.parse(fs.readFileSync(data, 'utf8'));`,
  'scan of one text file for a word': `const all = fs.readFileSync(text);
    for (let at = -1; (at = all.indexOf(word, at + 1)) >= 0; );`,
};

/** The limit that both together make: whoever knows all must see that it is still so, and load it. */
export const slopeLimit = 'stat of every file and JSON.parse of the data';

/** Known limits for the journal of so many years, run by `node`: {name, command}. */
export function limitsFor(years, { place, node }) {
  const head = `const fs = require('node:fs'); const [days, data, text, word] = process.argv.slice(1);`;
  const [stat, parse] = ['stat of every file', 'JSON.parse of the data'];
  const all = { ...scripts, [slopeLimit]: `${scripts[stat]} ${scripts[parse]}` };
  const given = [
    join(place.journal(years), 'days'),
    place.beside(years, 'data.json'),
    place.beside(years, 'text.txt'),
    rareWord,
  ];
  return Object.entries(all).map(([name, script]) => ({
    name,
    command: [node, '-e', `${head} ${script}`, ...given],
  }));
}

/** The peers that are installed and do the same as a row whose name has `only` in it: {name, command, like}. */
export function peersFor(years, { place, only }) {
  const peers = [
    {
      name: `rg -i ${rareWord}`,
      like: `lead search ${rareWord}`,
      command: () => ['rg', '-i', rareWord, join(place.journal(years), 'days')],
    },
    {
      name: 'task history.annual',
      like: 'lead stats all',
      command: () => ['task', `rc:${taskwarriorFor(years, place)}`, 'history.annual'],
    },
    {
      name: 'hledger balance --yearly',
      like: 'lead stats all',
      command: () => [
        'hledger',
        '-f',
        place.beside(years, 'time.timeclock'),
        'balance',
        '--yearly',
        '--depth',
        '1',
      ],
    },
  ];
  return peers
    .filter(({ name, like }) => like.includes(only) && isInstalled(name.split(' ')[0]))
    .map(({ command, ...peer }) => ({ ...peer, command: command() }));
}

/** The settings of a taskwarrior that has all commitments as tasks. */
function taskwarriorFor(years, place) {
  const [data, settings] = [place.beside(years, 'task'), place.beside(years, 'taskrc')];
  if (existsSync(data)) return settings;
  mkdirSync(data);
  writeFileSync(settings, `data.location=${data}\nconfirmation=off\nverbose=nothing\n`);
  ran(
    ['task', `rc:${settings}`, 'import', place.beside(years, 'tasks.json')],
    place.env(years),
    place.folder,
  );
  return settings;
}

function isInstalled(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}
