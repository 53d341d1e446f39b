import { run } from './run.ts';
import { keepingOf } from './world/echo-keeping.ts';
import { here, leave } from './world/here.ts';

const world = here();
const keeping = keepingOf(process, world);
void run(process.argv.slice(2), keeping?.world ?? world).then((code) => {
  keeping?.keep(code);
  leave(code);
});
