import { expect, it } from 'vitest';
import { type Day, plusDays } from '../../src/journal/day.ts';
import { type DaysDone, type DaysJob, inOnePiece, readDays } from '../../src/store/days-job.ts';
import type { DayRead } from '../../src/store/index-data.ts';
import { dayRead } from '../../src/store/read-day.ts';
import type { Crew } from '../../src/world/crew.ts';
import { testWorld } from '../support/world.ts';

const days = Array.from({ length: 700 }, (_, index) => plusDays('2024-01-05' as Day, index));
const workingDay = 480;

const disk = Object.fromEntries(
  days.flatMap((day, index) =>
    index % 7 === 0 ? [] : [[`/j/days/${day.slice(0, 4)}/${day}.yaml`, `intention: Day ${index}, äöü\n`]],
  ),
);

/** A crew that answers late, and in another order; from the job `until` on not at all. */
function crewThat(until: number) {
  const { files } = testWorld({ disk });
  const asked: (readonly Day[])[] = [];
  let isDismissed = false;
  const crew: Crew = {
    size: 2,
    async ask<Job, Result>(given: Job) {
      const job = given as DaysJob;
      asked.push(job.days);
      const turn = asked.length;
      for (let wait = turn % 3; wait > 0; wait -= 1) await new Promise((done) => setTimeout(done, 1));
      if (turn > until) throw new Error('nobody is left');
      const read = await Promise.all(job.days.map((day) => dayRead(files('/j'), day, { workingDay })));
      return inOnePiece(read) as DaysDone as Result;
    },
    hear: () => new Promise((done) => setImmediate(done)),
    dismiss() {
      isDismissed = true;
    },
  };
  return { crew: () => crew, asked, isDismissed: () => isDismissed };
}

async function readBy(crew?: () => Crew) {
  const files = testWorld({ disk }).files('/j');
  const told: number[] = [];
  const parts: (readonly DayRead[])[] = [];
  const reading = { files, workingDay, told: (done: number) => told.push(done), ...(crew && { crew }) };
  for await (const part of readDays(reading, days)) parts.push(part);
  return { parts, told };
}

it('gives the days in their order, whoever read them, and some months at a time', async () => {
  const { parts, told } = await readBy();
  expect(parts.flat()).toHaveLength(days.length);
  expect(parts.flat()[8]!.said.toString()).toContain('"intention":"Day 8, äöü"');
  expect(parts.every((part) => part.length <= 64)).toBe(true);
  expect(told.at(-1)).toBe(days.length);
  for (const until of [0, 1, 5, 1000]) {
    const some = crewThat(until);
    expect(await readBy(some.crew)).toEqual({ parts, told });
    expect(some.asked.length).toBeGreaterThan(0);
    // No month is read in two pieces: what is known of it is learnt once.
    for (const job of some.asked) expect(job[0]).toMatch(/-01$|2024-01-05/);
    expect(some.isDismissed()).toBe(true);
  }
});

it('gives back what many days took now and then, and all that it took when the crew is gone', async () => {
  const some = crewThat(1000);
  const files = testWorld({ disk }).files('/j');
  const many = Array.from({ length: 4_100 }, (_, index) => plusDays('2014-01-01' as Day, index));
  const given: (readonly [entirely: boolean, isDismissed: boolean])[] = [];
  const letGo = (entirely = false) => given.push([entirely, some.isDismissed()]);
  for await (const _ of readDays({ files, workingDay, crew: some.crew, letGo }, many));
  expect(given.length).toBeGreaterThan(4);
  expect(given.at(-1)).toEqual([true, true]);
  expect(new Set(given.slice(0, -1).map(String))).toEqual(new Set(['false,false']));
  given.length = 0;
  for await (const _ of readDays({ files, workingDay, letGo }, days));
  expect(given).toEqual([]);
});

it('sends the crew home when nobody wants the rest', async () => {
  const some = crewThat(1000);
  const files = testWorld({ disk }).files('/j');
  for await (const _ of readDays({ files, workingDay, crew: some.crew }, days)) break;
  expect(some.isDismissed()).toBe(true);
});
