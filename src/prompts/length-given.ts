import { LeadError } from '../errors.ts';
import { type Minutes, parseDuration } from '../journal/duration.ts';

/** The length of time that `written` means, in minutes. @throws LeadError if it means none. */
export function lengthGiven(written: string, workingDay: Minutes): Minutes {
  const length = parseDuration(written, workingDay);
  if (length !== undefined) return length;
  throw new LeadError(`"${written}" is not a length of time`, {
    failure: 'misused',
    hint: 'Write it as 45m, 2h, 1h30m or 3d.',
  });
}
