import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Transcripts wait for a real pseudo-terminal; the limit is for a hang, not for speed.
    testTimeout: 120_000,
    // Much of the time is spent waiting for other processes.
    maxWorkers: 2,
  },
});
