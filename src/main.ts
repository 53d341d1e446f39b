import { run } from './run.ts';
import { here } from './world/here.ts';

process.exitCode = await run(process.argv.slice(2), here());
