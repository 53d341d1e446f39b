import { type DaysDone, type DaysJob, inOnePiece } from './store/days-job.ts';
import type { DayRead } from './store/index-data.ts';
import { dayRead } from './store/read-day.ts';
import { onDuty } from './world/on-duty.ts';

/** Jobs after which it is given back what they took. */
const someJobs = 4;

let done = 0;

// One of a crew that reads many days beside the process that needs them.
onDuty<DaysJob, DaysDone>(async ({ folder, days, workingDay }, duty) => {
  const files = duty.files(folder);
  if (done % someJobs === someJobs - 1) duty.letGo();
  done += 1;
  const read: DayRead[] = [];
  // One after the other: what is half read would outlive the young garbage, and the thread grow by it.
  for (const day of days) read.push(await dayRead(files, day, { workingDay }));
  return inOnePiece(read);
});
