import { emitKeypressEvents } from 'node:readline';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Key } from '../../src/world/ask.ts';
import { keysOf, type Press } from '../../src/world/ask-keys.ts';

/** The keys that a terminal's bytes come to, in readline's own words first. */
function typed(sent: string): string[] {
  const input = new PassThrough();
  const keys: Key[] = [];
  emitKeypressEvents(input);
  input.on('keypress', (_: unknown, press: Press) => keys.push(...keysOf(press)));
  input.emit('data', Buffer.from(sent));
  return keys.map(({ name, ctrl, shift }) => `${ctrl ? 'ctrl+' : ''}${shift ? 'shift+' : ''}${name}`);
}

describe('keysOf', () => {
  it.each([
    ['kM1', ['k', 'shift+m', '1']],
    ['? /', ['?', 'space', '/']],
    ['éÉ漢🎉', ['é', 'shift+é', '漢', '🎉']],
    ['\r\n', ['return', 'return']],
    ['\t\u001b[Z', ['tab', 'shift+tab']],
    ['\u007f\b', ['backspace', 'backspace']],
    ['\u001b[A\u001b[B\u001bOC\u001b[D', ['up', 'down', 'right', 'left']],
    ['\u001b[3~\u001b[H\u001b[F\u001b[5~', ['delete', 'home', 'end', 'pageup']],
    ['\u0001\u0015', ['ctrl+a', 'ctrl+u']],
    ['\u001bk\u001bM', ['escape', 'k', 'escape', 'shift+m']],
    ['\u001b[I\u001b[99x', []],
  ])('names what %j sends', (sent, names) => expect(typed(sent)).toEqual(names));

  it('knows escape alone', () => {
    expect(keysOf({ name: 'escape', sequence: '\u001b', meta: true })).toEqual([
      { name: 'escape', ctrl: false, shift: false },
    ]);
  });
});
