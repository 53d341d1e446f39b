/**
 * `thing` with some of its parts replaced. Any part that is neither among these
 * nor `known` is had as it is, and `told` is called: whoever watches a thing is
 * not to miss what is added to it later.
 */
export function guarded<Thing extends object>(
  thing: Thing,
  told: () => void,
  known: readonly (keyof Thing & string)[],
  instead: Partial<Thing>,
): Thing {
  return new Proxy(thing, {
    get(_, name) {
      if (Object.hasOwn(instead, name)) return Reflect.get(instead, name);
      if (!(known as readonly (string | symbol)[]).includes(name)) told();
      return Reflect.get(thing, name);
    },
  });
}
