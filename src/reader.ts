import type { DaysJob } from './store/days-job.ts';
import type { DayRead } from './store/index-data.ts';
import { dayRead } from './store/read-files.ts';
import { onDuty } from './world/on-duty.ts';

// One of a crew that reads many days beside the process that needs them.
onDuty<DaysJob, DayRead[]>(async ({ folder, days, workingDay }, duty) => {
  const files = duty.files(folder);
  return Promise.all(days.map((day) => dayRead(files, day, { workingDay })));
});
