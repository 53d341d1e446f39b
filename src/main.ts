import { run } from './run.ts';
import { here, leave } from './world/here.ts';

void run(process.argv.slice(2), here()).then(leave);
