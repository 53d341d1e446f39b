import { explain } from './errors.ts';
import { run } from './run.ts';
import { here } from './world/here.ts';

try {
  process.exitCode = await run(process.argv.slice(2), here());
} catch (thrown) {
  // Only the clock or the surroundings can be at fault here: run() itself never rejects.
  const { text, exitCode } = explain(thrown);
  process.stderr.write(text);
  process.exitCode = exitCode;
}
