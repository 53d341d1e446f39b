import { run } from './run.ts';
import { here } from './world/here.ts';

void run(process.argv.slice(2), here()).then((code) => {
  process.exitCode = code;
});
