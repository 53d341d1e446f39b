/** The sections of a journal that may be private as a whole, in the order in which a person reads a day. */
export const sections = [
  'intention',
  'standards',
  'commitments',
  'wins',
  'steps',
  'lens',
  'notes',
  'answers',
  'reviews',
  'goals',
  'away',
] as const;
export type Section = (typeof sections)[number];

/** The sections that `written` names, with commas or blanks between; `none` names none, `undefined` is none. */
export function sectionsNamed(written: string): Section[] | undefined {
  const words = written
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  if (words.length === 1 && words[0] === 'none') return [];
  const named = sections.filter((section) => words.includes(section));
  const isKnown = words.every((word) => sections.some((section) => section === word));
  return isKnown && named.length > 0 ? named : undefined;
}
