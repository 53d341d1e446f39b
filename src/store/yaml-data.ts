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
