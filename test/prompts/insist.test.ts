import { expect, it } from 'vitest';
import { LeadError } from '../../src/errors.ts';
import { insist } from '../../src/prompts/insist.ts';

/** Someone who says `answers` in turn to being asked again, and what they were shown. */
function person(...answers: boolean[]) {
  const notes: string[] = [];
  const said = [...answers];
  const world = {
    terminal: { interactive: answers.length > 0, note: (text: string) => void notes.push(text) },
    ask: { confirm: async () => said.shift() ?? false },
  };
  return { notes, world: world as unknown as Parameters<typeof insist>[0] };
}

/** Writing that cannot be done the first `times` times. */
function failing(times: number) {
  let done = 0;
  return async () => {
    done += 1;
    if (done <= times) throw new LeadError('the disk is full', { hint: 'Make room.' });
    return `written at attempt ${done}`;
  };
}

it('tries again as often as the person wants', async () => {
  const { notes, world } = person(true, true);
  expect(await insist(world, failing(2))).toBe('written at attempt 3');
  expect(notes).toEqual(['lead: the disk is full\nMake room.\n', 'lead: the disk is full\nMake room.\n']);
});

it('says that the answer was not written when it is given up', async () => {
  const { world } = person(true, false);
  await expect(insist(world, failing(2))).rejects.toThrow('the last answer was not written');
});

it('does not ask where nobody is there, nor about a defect', async () => {
  await expect(insist(person().world, failing(1))).rejects.toThrow('the disk is full');
  const broken = insist(person(true).world, () => Promise.reject(new TypeError('a defect')));
  await expect(broken).rejects.toThrow('a defect');
});
