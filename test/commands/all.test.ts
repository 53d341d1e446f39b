import { expect, it } from 'vitest';
import { saidOfTenWeeks } from '../support/ten-weeks.ts';

it('shows all days there are', async () => {
  const days = JSON.parse(await saidOfTenWeeks('show', 'all', '--json')) as { day: string }[];
  expect(days.length).toBeGreaterThan(50);
  expect([days[0]!.day, days.at(-1)!.day]).toEqual(['2026-09-07', '2026-11-15']);
  expect(await saidOfTenWeeks('show', 'everything', '--who', 'sam', '--json')).toBe(
    await saidOfTenWeeks('show', '--who', 'sam', '--json'),
  );
});

it('lists all commitments there are, kept or not', async () => {
  const listed = JSON.parse(await saidOfTenWeeks('list', 'all', '--json')) as { status: string }[];
  expect(new Set(listed.map(({ status }) => status))).toEqual(new Set(['open', 'kept', 'missed', 'dropped']));
  expect(listed.length).toBeGreaterThan(40);
});
