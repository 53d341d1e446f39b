/** What `map` says, without the keys that were left empty. */
export function stripped<Map extends object>(
  map: Map,
): {
  [Key in keyof Map as null extends Map[Key] ? never : undefined extends Map[Key] ? never : Key]: Map[Key];
} & {
  [Key in keyof Map as null extends Map[Key] ? Key : undefined extends Map[Key] ? Key : never]?: NonNullable<
    Map[Key]
  >;
} {
  const filled = Object.entries(map).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(filled) as never;
}
