// The standards, goals and days off of a made-up life: they come and go.
import { dayOf, numberOf } from './calendar.js';
import { conduct, skills } from './words.js';

/** When a standard in each place of the list is due. */
const schedules = ['weekdays', 'weekdays', 'daily', '3 per week', ['mon', 'thu'], '2 per month'];
/** Goals that run side by side. */
const goalsAtOnce = 2;

/**
 * What a person holds to, grows in, and is off for, from one day to another. Days are numbers, see `calendar.js`.
 *
 * @returns {{standards: any[], goals: any[], away: any[]}} what the files say, each with `first` and `last`, the
 *   numbers of the days between which it holds.
 */
export function rulesFor(first, last, draw) {
  const known = new Map();
  const idOf = (base) => {
    const count = (known.get(base) ?? 0) + 1;
    known.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  };
  const standards = schedules.flatMap((on, place) =>
    spans(first, last, () => draw.whole(240, 900)).map((span, index) => {
      const [base, text, side] = conduct[(place + index * schedules.length) % conduct.length];
      return { ...span, id: idOf(base), text, side, on };
    }),
  );
  const goals = Array.from({ length: goalsAtOnce }).flatMap((_, place) =>
    spans(first + place * 45, last, () => draw.whole(80, 190)).map((span, index) => {
      const [base, text, of] = skills[(index * goalsAtOnce + place) % skills.length];
      const to = draw.whole(5, 12);
      const ending = draw.often(0.75) ? 'reached' : 'dropped';
      return { ...span, id: idOf(base), text, side: 'lead', of, to, ending };
    }),
  );
  return { standards, goals, away: daysOff(first, last, draw) };
}

/** Parts of the time from `first` to `last`, one after the other; the one that goes on has no `end`. */
function spans(first, last, length) {
  const all = [];
  for (let start = first; start <= last; ) {
    const end = start + length() - 1;
    all.push(end < last ? { first: start, last: end, end } : { first: start, last });
    start = end + 1;
  }
  return all;
}

/** Two weeks in summer, the turn of the year, and some days in bed. */
function daysOff(first, last, draw) {
  const all = [];
  const [from, to] = [first, last].map((number) => Number(dayOf(number).slice(0, 4)));
  for (let year = from; year <= to; year += 1) {
    const ill = numberOf(`${year}-03-01`) + draw.whole(0, 40);
    const summer = numberOf(`${year}-07-01`) + draw.whole(0, 40);
    all.push({ first: ill, last: ill + draw.whole(0, 2), why: 'in bed with a fever' });
    all.push({ first: summer, last: summer + draw.whole(9, 16), why: 'a fortnight by the sea' });
    all.push({ first: numberOf(`${year}-12-24`), last: numberOf(`${year + 1}-01-01`), why: 'holiday' });
  }
  return all.filter((range) => range.last >= first && range.first <= last);
}

/** What `standards.yaml` says. */
export function writtenStandards(standards) {
  return standards.map(({ id, text, side, on, first, end }) => ({
    id,
    text,
    ...(side && { side }),
    on,
    since: dayOf(first),
    ...(end !== undefined && { until: dayOf(end) }),
  }));
}

/** What `goals.yaml` says. */
export function writtenGoals(goals) {
  return goals.map(({ id, text, side, of, to, first, last, end, ending }) => ({
    id,
    text,
    side,
    since: dayOf(first),
    by: dayOf(end === undefined ? last + 60 : end),
    measure: { of, from: 0, to },
    status: end === undefined ? 'active' : ending,
    ...(end !== undefined && { ended: dayOf(end) }),
  }));
}

/** What `away.yaml` says. */
export function writtenAway(away) {
  return away.map(({ first, last, why }) => ({ from: dayOf(first), to: dayOf(last), why }));
}
