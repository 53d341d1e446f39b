import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Rooms whose tests only reckon, on made-up worlds: their files share a process, and what it has loaded. */
const reckoning = ['test/{commands,journal,prompts,render,store,summary}/**/*.test.ts'];
const others = ['test/*.test.ts', 'test/!(commands|journal|prompts|render|store|summary)/**/*.test.ts'];

/** What takes longest by itself comes first, so that nothing waits for it at the end. */
const longest = ['transcripts.test.ts', 'processes.test.ts', 'index.laws.test.ts', 'journals.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.some((name) => moduleId.endsWith(`/${name}`));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    // The limit is for a hang, not for speed: on a machine with twenty programs at work a session takes two minutes.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    setupFiles: ['test/support/laws-seed.ts'],
    // Much of the time is spent waiting for other processes.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'reckoning', include: reckoning, isolate: false } },
      { extends: true, test: { name: 'apart', include: others } },
    ],
  },
});
