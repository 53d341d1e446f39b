// The tables of the bench, as text.
import { slopeLimit } from './beside.js';
import { median, quantile } from './measure.js';
import { limitOf, memoryLimit, newerLimit } from './rows.js';

/** The main table. @param isNewer whether it is of Node 24, with a limit of its own. */
export function mainTable(results, isNewer = false) {
  const lines = results.map((one) => {
    const { name, years, wall, ratio, work, memory } = one;
    const first = [name, journalName(years)];
    if (one.trouble !== undefined) return [...first, '', '', '', '', '', one.trouble];
    const isSeconds = one.part === 'first';
    const limit = isNewer ? newerLimit : limitOf(one, years);
    const atMost = limit === undefined ? '' : isSeconds ? `${limit} s` : times(limit);
    return [
      ...first,
      milliseconds(wall),
      times(ratio),
      atMost,
      times(work),
      times(memory),
      verdict(one, limit),
    ];
  });
  return table(
    ['command', 'journal', 'median', '× node -e 0', 'at most', 'CPU', 'memory', 'met'],
    lines,
    [2, 3, 4, 5, 6],
  );
}

/** Whether a result keeps its limits; empty where there are none. */
export function verdict({ part, wall, ratio, memory }, limit) {
  const isQuick = limit === undefined ? undefined : part === 'first' ? wall <= limit * 1000 : ratio <= limit;
  const isSmall = memory === undefined ? undefined : memory <= memoryLimit;
  if (isQuick === false) return isSmall === false ? 'no, nor memory' : 'no';
  if (isSmall === false) return 'not memory';
  return isQuick === undefined ? '' : 'yes';
}

/** What is known as a limit, measured in the same rounds. */
export function limitsTable(results) {
  const lines = results.map(({ name, years, wall, ratio, work, memory }) => [
    name,
    journalName(years),
    milliseconds(wall),
    times(ratio),
    times(work),
    times(memory),
  ]);
  return table(['known limit', 'journal', 'median', '× node -e 0', 'CPU', 'memory'], lines, [2, 3, 4, 5]);
}

/** What others take for the same job on the same data. */
export function peersTable(results, ours) {
  const lines = results.map(({ name, years, wall, ratio, like, trouble }) => {
    const own = ours.find((one) => one.name === like && one.years === years);
    const beside = [like, own?.trouble ?? milliseconds(own?.wall)];
    return trouble === undefined
      ? [name, journalName(years), milliseconds(wall), times(ratio), ...beside]
      : [name, journalName(years), '', trouble, ...beside];
  });
  return table(['peer', 'journal', 'median', '× node -e 0', 'the same here', 'median'], lines, [2, 3, 5]);
}

/** How commands grow with the journal: day and week commands as a ratio, the others in milliseconds a year. */
export function growth(results) {
  const names = [...new Set(results.map(({ name }) => name))];
  const pairs = names.flatMap((name) => {
    const all = results.filter(
      (one) => one.name === name && one.years !== undefined && one.wall !== undefined,
    );
    const [small, large] = [all[0], all.at(-1)];
    return all.length > 1 ? [{ name, part: small.part, small, large }] : [];
  });
  const lineOf = (title, some, spell) =>
    some.length === 0 ? [] : [`${title}${some.map((pair) => `${pair.name} ${spell(pair)}`).join(' · ')}`];
  const [reading, allTime] = [
    pairs.filter(({ part }) => part === 'reading'),
    pairs.filter(({ part, name }) => part === 'all time' || name === slopeLimit),
  ];
  const span = ({ small, large } = pairs[0]) => `${large.years} years against ${journalName(small.years)}`;
  return [
    ...lineOf(`${reading.length > 0 ? span(reading[0]) : ''}: `, reading, ({ small, large }) =>
      times(large.wall / small.wall),
    ),
    ...lineOf('Each year more: ', allTime, ({ small, large }) => {
      const slope = (large.wall - small.wall) / (large.years - small.years);
      return `${slope.toFixed(2)} ms`;
    }),
  ].join('\n');
}

/** What `node -e 0` itself took, and how far its runs lie apart. */
export function baseline(results) {
  const all = results.flatMap(({ base = [] }) => base);
  const [low, middle, high] = [quantile(all, 0.25), median(all), quantile(all, 0.75)];
  return middle === undefined
    ? ''
    : `node -e 0: ${milliseconds(middle)}, half of the runs ${milliseconds(low)} to ${milliseconds(high)}`;
}

function journalName(years) {
  if (years === undefined) return '–';
  return years === 1 ? '1 year' : `${years} years`;
}

function times(ratio) {
  return ratio === undefined ? '' : `${ratio.toFixed(2)} ×`;
}

function milliseconds(length) {
  if (length === undefined) return '';
  return length < 1000 ? `${length.toFixed(length < 100 ? 1 : 0)} ms` : `${(length / 1000).toFixed(2)} s`;
}

/** Lines with aligned columns; those of `right` to the right. */
function table(head, lines, right) {
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column].length)));
  const row = (line) =>
    line
      .map((cell, column) =>
        right.includes(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
      )
      .join('  ')
      .trimEnd();
  return [head, widths.map((width) => '─'.repeat(width)), ...lines].map(row).join('\n');
}
