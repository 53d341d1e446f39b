import { expect, it } from 'vitest';
import { changeWords } from '../../src/store/change-words.ts';
import type { Change } from '../../src/store/yaml-edit.ts';

const entry = {
  commitments: [
    { id: 'k001', text: 'Send the plan', status: 'open' },
    { id: 'k002', text: 'Ask Sam' },
  ],
  development: [{ goal: 'delegate', text: 'Hand over the demo' }],
};
const at = (id: string, ...keys: string[]) => ['commitments', { id }, ...keys];

it.each<[Change[], string]>([
  [[{ set: ['intention'], to: 'Decide once' }], 'intention: Decide once'],
  [[{ set: ['standards', 'prepare'], to: 'kept' }], 'standards prepare: kept'],
  [[{ set: ['lens', 'scope', 'lead'], to: 'Say why' }], 'lens scope lead: Say why'],
  [[{ append: ['wins'], item: { text: 'It landed', who: 'Sam' } }], 'wins: It landed'],
  [[{ append: ['commitments'], item: 'k003' }], 'commitments: k003'],
  [[{ append: [], item: { id: 'prepare', text: 'I come prepared' } }], 'I come prepared'],
  [
    [
      { set: at('k001', 'status'), to: 'kept' },
      { set: at('k001', 'done'), to: '2026-11-23' },
      { remove: at('k001', 'why') },
    ],
    'Send the plan: status kept, done 2026-11-23, without why',
  ],
  [
    [
      { append: at('k002', 'moved'), item: { on: '2026-11-23' } },
      { set: at('k001', 'status'), to: 'open' },
    ],
    'Ask Sam: moved; Send the plan: status open',
  ],
  [[{ set: ['development', 0, 'status'], to: 'kept' }], 'Hand over the demo: status kept'],
  [[{ set: ['development', 7, 'value'], to: 3 }], 'development 8: value 3'],
  [[{ set: at('gone', 'status'), to: 'kept' }], 'gone: status kept'],
  [[{ remove: ['closed'] }], 'without closed'],
  [[{ set: ['closed'], to: '2026-11-23T18:00:00+01:00' }], 'closed'],
  [[{ set: ['hard'], to: { id: 'h1', why: 'x' } }], 'hard: h1'],
  [[{ append: ['notes'], item: { at: '08:00' } }], 'notes'],
])('%j', (changes, words) => expect(changeWords(changes, entry)).toBe(words));

it('says of a long text its beginning', () => {
  const words = changeWords([{ set: ['intention'], to: '😀'.repeat(500) }], undefined);
  expect([...words]).toHaveLength(160);
  expect(words).toMatch(/^intention: (😀)+\.\.\.$/u);
});
