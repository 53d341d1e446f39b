// Changes as the program makes them, and what a file says after them, reckoned without the program.

const texts = [
  'Send it',
  'two\nlines',
  'yes',
  '# no comment',
  ' spaced ',
  'it\'s: "so"',
  '2026-11-23',
  '\u001b[2J\u202e',
  'x'.repeat(200),
  '@a',
  '-',
  '7',
];

/** A change of a file that says `data`: mostly of those that commands make, else of anything in it. */
export function changeOf(kind, data, draw) {
  const text = texts[draw(texts.length)];
  const ids = list(data?.commitments).flatMap((one) =>
    isMap(one) && typeof one.id === 'string' ? [one.id] : [],
  );
  const id = ids[draw(ids.length || 1)];
  const entry = [
    { set: ['opened'], to: '2026-11-24T08:05:12+01:00' },
    { set: ['closed'], to: '2026-11-24T18:05:12+01:00' },
    { set: ['intention'], to: text },
    { set: ['standards', 'prepare'], to: 'kept' },
    { set: ['lens', 'change', 'lead'], to: text },
    { append: ['commitments'], item: { id: 'zzz9', text, status: 'open' } },
    { append: ['wins'], item: { text, who: 'Sam', goal: undefined } },
    { append: ['development'], item: { goal: 'delegate', text, value: 3 } },
    { append: ['notes'], item: { at: '14:10', text } },
    { remove: ['standards', 'prepare'] },
    ...(id === undefined
      ? []
      : [
          { set: ['commitments', { id }, 'status'], to: 'kept' },
          { set: ['commitments', { id }, 'due'], to: '2026-12-01' },
          {
            append: ['commitments', { id }, 'moved'],
            item: { on: '2026-11-24', from: '2026-11-24', to: '2026-12-01', why: text },
          },
          { remove: ['commitments', { id }, 'cause'] },
        ]),
  ];
  const top = [
    { append: [], item: { id: 'zzz9', text, on: 'weekdays' } },
    { set: [0, 'text'], to: text },
    { set: [0, 'until'], to: '2026-12-31' },
    { remove: [draw(3)] },
  ];
  const known = {
    entry,
    standards: top,
    goals: top,
    away: top,
    review: [
      { set: ['focus'], to: text },
      { set: ['answers', 'standard'], to: text },
      { append: ['commitments'], item: 'zzz9' },
      { remove: ['closed'] },
    ],
    lead: [{ set: ['week-starts'], to: 'sun' }],
  }[kind];
  if (draw(3) > 0) return known[draw(known.length)];
  const paths = pathsIn(data).filter((path) => path.length > 0);
  if (paths.length === 0) return known[draw(known.length)];
  const path = paths[draw(paths.length)];
  return [
    { set: path, to: text },
    { append: path, item: text },
    { remove: path },
    { set: [...path, 'new'], to: { a: text } },
  ][draw(4)];
}

function pathsIn(data, before = []) {
  // What refers to itself has no end.
  if (before.length > 20 || typeof data !== 'object' || data === null) return [before];
  const steps = Array.isArray(data) ? data.map((_, index) => index) : Object.keys(data);
  return [before, ...steps.flatMap((step) => pathsIn(data[step], [...before, step]))].slice(0, 300);
}

/** What a file that says `data` is to say after `change`; nothing if it cannot be told. */
export function afterChange(data, change) {
  const [verb, steps] = Object.entries(change)[0];
  const value = plain(verb === 'set' ? change.to : change.item);
  const inside = (inner, [step, ...rest]) => {
    if (step === undefined)
      return verb === 'set' ? value : verb === 'append' ? [...list(inner), value] : undefined;
    const key =
      typeof step === 'object'
        ? list(inner).findIndex((one) => isMap(one) && own(one, 'id') === step.id)
        : step;
    if (Array.isArray(inner)) {
      if (!(key in inner)) return inner;
      return verb === 'remove' && rest.length === 0
        ? inner.toSpliced(key, 1)
        : inner.with(key, inside(inner[key], rest));
    }
    const entries = Object.entries(inner ?? {});
    if (verb === 'remove' && !(isMap(inner) && Object.hasOwn(inner, key))) return inner;
    const others = entries.filter(([name]) => name !== String(key));
    return Object.fromEntries(
      verb === 'remove' && rest.length === 0 ? others : [...others, [key, inside(own(inner, key), rest)]],
    );
  };
  return inside(data, steps);
}

const own = (map, key) => (isMap(map) && Object.hasOwn(map, key) ? map[key] : undefined);
const list = (data) => (Array.isArray(data) ? data : []);
const isMap = (data) => typeof data === 'object' && data !== null && !Array.isArray(data);
const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
