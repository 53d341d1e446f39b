// What is measured, and what it may take at most.
import { commonWord, rareWord } from './words.js';

/** How a shell asks for what it needs to complete commands. */
const completion = ['completion', 'bash'];

/** Nothing is said again. */
const workedOut = { LEAD_ECHO: 'off' };

/** How often the memory of `node -e 0` a command may take. */
export const memoryLimit = 2.5;
/** How often the time of its own `node -e 0` a command may take under Node 24. */
export const newerLimit = 1.9;

/**
 * The rows of the table. `limit` is how often the time of `node -e 0` a command may take: one number, or one for each
 * number of years; of part `first` it is seconds.
 */
export const rows = [
  { name: 'lead --version', args: ['--version'], part: 'starting', limit: 1.25 },
  { name: 'lead --help', args: ['--help'], part: 'starting', limit: 1.25 },
  { name: 'lead completion bash', args: completion, part: 'starting', limit: 1.25 },
  { name: 'lead', args: [], part: 'reading', limit: 1.35 },
  { name: 'lead week', args: ['week'], part: 'reading', limit: 1.35 },
  { name: 'lead week --json', args: ['week', '--json'], part: 'reading', limit: 1.35 },
  { name: 'lead show', args: ['show'], part: 'reading', limit: 1.35 },
  // What the others say again while nothing has changed, these work out each time.
  { name: 'lead, worked out', args: [], env: workedOut, part: 'reading', limit: 1.35 },
  { name: 'lead week, worked out', args: ['week'], env: workedOut, part: 'reading', limit: 1.35 },
  { name: 'lead show, worked out', args: ['show'], env: workedOut, part: 'reading', limit: 1.35 },
  { name: 'lead win', args: ['win', 'Sam asked first', '--who', 'Sam'], part: 'writing', limit: 1.8 },
  { name: 'lead commit', args: ['commit', 'Print the poster', '--to', 'Dana'], part: 'writing', limit: 1.8 },
  { name: 'lead done', args: ['done', 'poster', '--spent', '20m'], part: 'writing', limit: 1.8 },
  { name: 'lead note', args: ['note', 'Half of it was said in the corridor'], part: 'writing', limit: 1.8 },
  { name: 'lead today', args: ['today'], part: 'asking', limit: 1.9 },
  { name: 'lead stats', args: ['stats'], part: 'all time', limit: { 10: 2.7, 50: 6 } },
  { name: 'lead stats all', args: ['stats', 'all'], part: 'all time', limit: { 10: 2.7, 50: 6 } },
  {
    name: `lead search ${rareWord}`,
    args: ['search', rareWord],
    part: 'all time',
    limit: { 10: 2.7, 50: 6 },
  },
  // What it takes beyond that is to show what was found: pages of it.
  { name: `lead search ${commonWord}`, args: ['search', commonWord], part: 'all time', limit: {} },
  {
    name: 'lead export 2025 --format md',
    args: ['export', '2025', '--format', 'md'],
    part: 'export',
    limit: { 10: 1.8 },
  },
  // Nobody waits for these every day; they need much of the journal, or what is far, and are not to grow large by it.
  { name: 'lead stats --explain', args: ['stats', '--explain'], part: 'all time', limit: {} },
  { name: 'lead goals', args: ['goals'], part: 'all time', limit: {} },
  { name: 'lead week 2018-W10', args: ['week', '2018-W10'], part: 'all time', limit: {} },
  {
    name: 'lead export all --format json',
    args: ['export', 'all', '--format', 'json'],
    part: 'all time',
    limit: {},
  },
  { name: 'lead stats all, without .lead/', args: ['stats', 'all'], part: 'first', limit: { 10: 2 } },
];

/** The parts in the order in which they are measured; the commands of one part are measured in the same rounds. */
export const parts = ['starting', 'writing', 'asking', 'all time', 'first'];
/** Parts that are measured together with another. */
export const joined = { starting: ['starting', 'reading'], 'all time': ['all time', 'export'] };
/** The parts that are measured under Node 24, too. */
export const newerParts = ['starting', 'writing', 'asking'];

/** Of which journals a part is measured, if there are those of `years`: numbers of years, or `undefined` for none. */
export function journalsOf(part, years) {
  const most = Math.max(...years);
  if (part === 'starting') return [undefined];
  if (part === 'reading') return years;
  if (part === 'writing' || part === 'asking') return [most];
  if (part === 'all time') return most > 1 ? years.filter((count) => count > 1) : years;
  // What it takes is said of ten years; how large it becomes, of as many as there are.
  return [...new Set([years.includes(10) ? 10 : most, most])];
}

/** What `row` may take with a journal of so many years; `undefined` if nothing is said. */
export function limitOf({ limit }, years) {
  return typeof limit === 'number' ? limit : limit[years];
}
