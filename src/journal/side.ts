/** The two hats: work done on time and on target, and direction, people, standards, growth. */
export const sides = ['manage', 'lead'] as const;
export type Side = (typeof sides)[number];
