import type { Ask } from './ask.ts';

/** Questions of an `Ask` that is loaded, once, when the first one is asked. */
export function askLater(load: () => Promise<Ask>): Ask {
  let loading: Promise<Ask> | undefined;
  const loaded = () => {
    loading ??= load();
    return loading;
  };
  return {
    text: async (...args) => (await loaded()).text(...args),
    confirm: async (...args) => (await loaded()).confirm(...args),
    choose: async (...args) => (await loaded()).choose(...args),
    pick: async (...args) => (await loaded()).pick(...args),
    screen: async (screen) => (await loaded()).screen(screen),
  };
}
