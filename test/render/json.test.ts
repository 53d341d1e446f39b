import fc from 'fast-check';
import { expect, it } from 'vitest';
import { json } from '../../src/render/json.ts';

it('is pretty and ends its last line', () => expect(json({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n'));

it('escapes what a terminal would obey', () => {
  expect(json('\u001b\u009b\u202e\u2028\u200b')).toBe('"\\u001b\\u009b\\u202e\\u2028\\u200b"\n');
});

it('leaves words in any script as they are', () =>
  expect(json('Löwe 東京 👩‍👩‍👧')).toBe('"Löwe 東京 👩‍👩‍👧"\n'));

it('means the same when it is read again', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(json(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
