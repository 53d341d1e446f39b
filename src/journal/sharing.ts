/**
 * Gives for what says the same, as JSON, always the same: in fifty years there
 * are many days, and few that differ in what is counted of them.
 */
export function sharing(): <Value extends object>(value: Value) => Value {
  const known = new Map<string, object>();
  return <Value extends object>(value: Value) => {
    const text = JSON.stringify(value);
    const before = known.get(text);
    if (!before) known.set(text, value);
    return (before ?? value) as Value;
  };
}
