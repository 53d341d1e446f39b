/** Whether two pieces of plain data say the same, whatever the order of their keys; `undefined` is a key left out. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return sameLists(a, b);
  const [keys, others] = [keysOf(a), keysOf(b)];
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(b, key) && same(at(a, key), at(b, key)))
  );
}

function sameLists(a: object, b: object): boolean {
  return (
    Array.isArray(a) &&
    Array.isArray(b) &&
    a.length === b.length &&
    a.every((item, index) => same(item, b[index]))
  );
}

function keysOf(map: object): string[] {
  return Object.keys(map).filter((key) => at(map, key) !== undefined);
}

/** What stands under `step` in `data`, or nothing. Never looks at a prototype. */
export function at(data: unknown, step: string | number): unknown {
  if (Array.isArray(data)) return typeof step === 'number' ? data[step] : undefined;
  return isPlainMap(data) && Object.hasOwn(data, step) ? data[step] : undefined;
}

/** Whether `data` is a map, neither a list nor empty of meaning. */
export function isPlainMap(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** A text that two pieces of plain data share if they are the `same`; to find one among many. */
export function fingerprint(data: unknown): string {
  return JSON.stringify(data, (_, value) => {
    // JSON has one zero, and nothing without end.
    if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0)))
      return { number: Object.is(value, -0) ? '-0' : String(value) };
    if (!isPlainMap(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
