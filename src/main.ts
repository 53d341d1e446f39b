import { run } from './run.ts';
import { keepingOf } from './world/echo-keeping.ts';
import { here, leave } from './world/here.ts';

const keeping = keepingOf(process);
const world = here(keeping);
void run(process.argv.slice(2), keeping?.watched(world) ?? world).then((code) => {
  keeping?.keep(code);
  leave(code);
});
