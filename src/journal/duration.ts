/** A length of working time in whole minutes. */
export type Minutes = number;

/** Minutes in a working day, unless `lead.yaml` says otherwise. */
export const usualWorkingDay: Minutes = 8 * 60;

/** How a length of time is written; whether it is none or too much is not told by it. */
export const durationPattern = /^(?=\d)(?:(\d+(?:\.\d+)?)d ?)?(?:(\d+(?:\.\d+)?)h ?)?(?:(\d+)m)?$/;

/**
 * Reads `45m`, `2h`, `1.5h`, `1h30m`, `3d`, where `d` is a working day of
 * `workingDay` minutes; `undefined` for anything else, and for nothing at all.
 */
export function parseDuration(text: string, workingDay: Minutes = usualWorkingDay): Minutes | undefined {
  const match = durationPattern.exec(text.trim());
  if (!match) return undefined;
  const [days, hours, minutes] = [1, 2, 3].map((group) => Number(match[group] ?? 0));
  const total = Math.round(days! * workingDay + hours! * 60 + minutes!);
  return total > 0 && total <= 100_000 ? total : undefined;
}

/** Minutes as `45m`, `2h` or `1h30m`; the same length when read again. */
export function spellDuration(length: Minutes): string {
  const hours = Math.floor(length / 60);
  const minutes = length % 60;
  return `${hours > 0 ? `${hours}h` : ''}${minutes > 0 || hours === 0 ? `${minutes}m` : ''}`;
}
