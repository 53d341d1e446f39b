// One day of a made-up life, as its file says it. The keys stand in the order in which `lead` writes them.
import { dayOf, isWorking, momentOf, numberOf, weekdayOf } from './calendar.js';
import {
  deeds,
  ends,
  intentions,
  lensAnswers,
  people,
  rareThought,
  reasons,
  steps,
  targets,
  things,
  thoughts,
  wins,
} from './words.js';

const causes = ['no-time', 'no-time', 'forgot', 'avoided', 'blocked', 'wrong-promise'];
const lenses = ['change', 'vision', 'thinking', 'horizon', 'uncertainty', 'scope'];
/** The Monday on which the lenses begin to take turns. */
const lensesSince = numberOf('2024-01-01');
/** Days before the last one in which a promise may still be open though it is due. */
const lately = 6;

/**
 * The entry of one day.
 *
 * @param number of the day, see `calendar.js`.
 * @param life `last`, the number of the last day there is; `standards`, `goals`, `away` of `rules.js`; `newId`.
 */
export function entryOf(number, life, draw) {
  const isOff = life.away.some((range) => range.first <= number && number <= range.last);
  const works = !isOff && isWorking(number);
  const goals = life.goals.filter((goal) => goal.first <= number && number <= goal.last);
  const verdicts = isOff ? undefined : verdictsOf(number, life, draw);
  return {
    opened: momentOf(number, (isOff ? 580 : 475) + draw.whole(0, 40), draw.whole(0, 59)),
    closed: closingOf(number, life, draw),
    ...(works && draw.often(0.95) && { intention: draw.one(intentions) }),
    ...(verdicts && { standards: verdicts }),
    ...filled('commitments', isOff ? [] : promisesOf(number, life, goals, draw)),
    ...filled('wins', draw.often(works ? 0.8 : 0.4) ? [winOf(goals, draw)] : []),
    ...filled('development', developmentOf(number, works, goals, draw)),
    ...(works && draw.often(0.8) && { lens: lensOf(number, draw) }),
    ...filled('notes', notesOf(draw.whole(works ? 0 : 1, works ? 1 : 3), draw)),
    ...(draw.often(0.3) && { answers: { energy: draw.whole(1, 5) } }),
  };
}

function filled(key, list) {
  return list.length > 0 ? { [key]: list } : {};
}

/** The next morning mostly, sometimes the same evening; the last day in the evening. */
function closingOf(number, { last }, draw) {
  const isEvening = number === last || draw.often(0.25);
  return isEvening
    ? momentOf(number, 1020 + draw.whole(0, 150), draw.whole(0, 59))
    : momentOf(number, 1440 + 470 + draw.whole(0, 60), draw.whole(0, 59));
}

function verdictsOf(number, { standards }, draw) {
  const weekday = weekdayOf(number);
  const verdicts = {};
  for (const { id, on, first, last } of standards) {
    const holds = first <= number && number <= last;
    const isDue = Array.isArray(on)
      ? on.includes(weekday)
      : on === 'daily' ||
        (on === 'weekdays' ? isWorking(number) : draw.often(on === '3 per week' ? 0.45 : 0.08));
    if (!holds || !isDue || draw.often(0.04)) continue;
    verdicts[id] = draw.often(0.08) ? 'untested' : draw.often(0.78) ? 'kept' : 'missed';
  }
  return Object.keys(verdicts).length > 0 ? verdicts : undefined;
}

function promisesOf(number, life, goals, draw) {
  const many = isWorking(number) ? draw.whole(2, 3) : draw.whole(0, 2);
  return Array.from({ length: many }, () => promiseOf(number, life, goals, draw));
}

function promiseOf(number, { last, newId }, goals, draw) {
  const side = draw.often(0.65) ? 'manage' : 'lead';
  const budget = draw.often(0.4) ? 30 * draw.whole(1, 8) : undefined;
  const target = draw.often(0.15) ? draw.one(targets) : undefined;
  const goal = goals.length > 0 && draw.often(0.1) ? draw.one(goals).id : undefined;
  const promised = number + (draw.often(0.55) ? 0 : draw.whole(1, 8));
  const { moved, due } = movesOf(number, promised, last, draw);
  const given = {
    id: newId(),
    text: `${draw.one(deeds[side])} ${draw.one(things)}${draw.one(ends)}`,
    ...(draw.often(0.85) && { side }),
    ...(draw.often(0.4) && { to: draw.one(people) }),
    ...(goal && { goal }),
    ...(promised !== number && { due: dayOf(due) }),
    ...(budget !== undefined && { budget: spelt(budget) }),
    ...(target && { target }),
  };
  const { status, ...settled } = settlementOf(number, due, last, { budget, target }, draw);
  return {
    ...given,
    status,
    ...filled('moved', moved),
    ...(moved.length > 0 && promised === number && { due: dayOf(due) }),
    ...settled,
  };
}

/** A promise is moved on its day or the morning after, now and then more than once. */
function movesOf(number, promised, last, draw) {
  const moved = [];
  let due = promised;
  let on = number;
  while (draw.often(0.12)) {
    on = Math.max(on, due + draw.whole(0, 1));
    const to = Math.max(on, due) + draw.whole(1, 5);
    if (on > last) break;
    moved.push({
      on: dayOf(on),
      from: dayOf(due),
      to: dayOf(to),
      ...(draw.often(0.8) && { cause: draw.one(causes) }),
      ...(draw.often(0.35) && { why: draw.one(reasons) }),
    });
    due = to;
  }
  return { moved, due };
}

function settlementOf(number, due, last, { budget, target }, draw) {
  const chance = draw.share();
  if (due > last ? chance < 0.9 : due > last - lately && chance < 0.2) return { status: 'open' };
  const done = Math.min(
    last,
    draw.often(0.1) ? due + draw.whole(1, 3) : Math.max(number, due - draw.whole(0, 1)),
  );
  if (due > last || chance < 0.8)
    return {
      status: 'kept',
      done: dayOf(done),
      ...(budget !== undefined &&
        draw.often(0.85) && {
          spent: spelt(Math.max(5, 5 * Math.round((budget * (0.6 + 1.1 * draw.share())) / 5))),
        }),
      ...(target && { 'on-target': draw.often(0.75) }),
    };
  if (chance < 0.95)
    return {
      status: 'missed',
      ...(draw.often(0.75) && { cause: draw.one(causes) }),
      ...(draw.often(0.35) && { why: draw.one(reasons) }),
    };
  return { status: 'dropped', dropped: dayOf(Math.max(number, due - 1)) };
}

function winOf(goals, draw) {
  const who = draw.often(0.5) ? draw.one(people) : undefined;
  return {
    text: `${who ?? 'The team'} ${draw.one(wins)}`,
    ...(who && { who }),
    ...(goals.length > 0 && draw.often(0.2) && { goal: draw.one(goals).id }),
  };
}

function developmentOf(number, works, goals, draw) {
  if (!works || goals.length === 0 || draw.often(0.55)) return [];
  const { id, first, last, to } = draw.one(goals);
  const value = Math.round((to * (number - first)) / Math.max(1, last - first));
  const text = `${draw.one(deeds.lead)} ${draw.one(things)}, ${draw.one(steps)}`;
  return [{ goal: id, text, ...(draw.often(0.6) && { value }) }];
}

function lensOf(number, draw) {
  const since = number - lensesSince;
  const turn = Math.floor(since / 7) * 5 + (((since % 7) + 7) % 7);
  const lens = lenses[((turn % 6) + 6) % 6];
  return {
    [lens]: { lead: draw.one(lensAnswers), ...(draw.often(0.6) && { manage: draw.one(lensAnswers) }) },
  };
}

function notesOf(many, draw) {
  // Two notes at the same time with the same words would be a slip of the pen.
  const hours = new Set(Array.from({ length: many }, () => draw.whole(9, 22)));
  return [...hours]
    .sort((a, b) => a - b)
    .map((hour) => {
      const minute = draw.whole(10, 59);
      const texts = Array.from({ length: draw.whole(1, 2) }, () => draw.one(thoughts));
      // One note in fifty.
      if (minute === 11) texts.push(rareThought);
      return { at: `${String(hour).padStart(2, '0')}:${minute}`, text: texts.join('\n') };
    });
}

function spelt(minutes) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${hours > 0 ? `${hours}h` : ''}${rest > 0 || hours === 0 ? `${rest}m` : ''}`;
}
