import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseTranscript } from './support/transcript-format.ts';

it('asks for at most fourteen keys beside the words of a morning on which all was kept', () => {
  const blocks = parseTranscript(readFileSync('test/transcripts/fourteen-keys.md', 'utf8'));
  const checkIn = blocks.find((block) => block.kind === 'command' && block.line === 'lead today');
  const steps = checkIn?.kind === 'command' ? checkIn.steps : [];
  const keys = steps.flatMap((step) => {
    if (step.kind !== 'type') return [];
    // A typed line costs the Enter that ends it; bare keys cost themselves.
    return step.enter ? ['{enter}'] : (step.keys.match(/\{[a-z-]+\}|./g) ?? []);
  });
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.length).toBeLessThanOrEqual(14);
});
