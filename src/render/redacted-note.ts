/** How many people a report calls otherwise, and what `lead` cannot know. */
export function redactedNote(people: number): string {
  const renamed = people === 0 ? 'Nobody is' : people === 1 ? '1 person is' : `${people} people are`;
  return (
    `${renamed} called by a letter: those you promised something to or recognised. ` +
    'A name that stands only in a text is not known to lead: read it before you hand it over.\n'
  );
}
