import { describe, expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { enter } from '../support/scripted-ask.ts';
import { testWorld } from '../support/world.ts';

const review = {
  'reviews/2026-10.yaml':
    'opened: 2026-11-01T09:00:00+01:00\nclosed: 2026-11-01T09:30:00+01:00\nfocus: Say no\n',
};
const opened = (day: string) => ({
  [`days/2026/${day}.yaml`]: `opened: ${day}T08:00:00+01:00\nclosed: ${day}T18:00:00+01:00\n`,
});
const noted = (day: string) => ({ [`days/2026/${day}.yaml`]: 'notes:\n  - {at: "09:00", text: Rain}\n' });

/** What the check-in of 23 November says of what this month is for. */
async function saidOf(...days: readonly Readonly<Record<string, string>>[]): Promise<string | undefined> {
  const disk = {
    'lead.yaml': 'version: 1\nlenses: false\n',
    'standards.yaml': '[]\n',
    ...review,
    ...Object.assign({}, ...days),
  };
  const world = testWorld({ disk, answers: [enter, enter, enter, enter] });
  await run(['today'], world);
  return /^The focus of .*$/m.exec(world.screen())?.[0];
}

describe('the focus of a month', () => {
  it('is shown on the first day of it that is opened', async () => {
    expect(await saidOf(noted('2026-11-20'), noted('2026-11-22'))).toBe('The focus of this month: Say no');
  });

  it.each(['2026-11-02', '2026-11-22'])('is not shown again, however long ago that was: %s', async (day) => {
    expect(await saidOf(opened(day), noted('2026-11-20'))).toBeUndefined();
  });
});
