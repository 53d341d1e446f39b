import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bashCandidates, readBashLine } from '../../src/render/bash-line.ts';

/** What `COMP_WORDBREAKS` is unless somebody changes it. */
const breaks = ' \t\n"\'><=;|&(:';
const read = (line: string) => readBashLine(line, breaks);

/** Words as a line can hold them, with all that means something to a shell. */
const words = fc.string({
  unit: fc.constantFrom(...'ab Z0-_=:;|&<>(){}[]*?~#!$`\\"\'%,./é山'),
  minLength: 1,
  maxLength: 12,
});

describe('a line of bash', () => {
  it('is read as the words it means, with what readline leaves as it is', () => {
    expect(read('lead done ')).toEqual({ words: ['lead', 'done'], current: '', kept: '', quote: '' });
    expect(read('lead --to=Da')).toEqual({ words: ['lead'], current: '--to=Da', kept: '--to=', quote: '' });
    expect(read('lead "Sam O')).toEqual({ words: ['lead'], current: 'Sam O', kept: '', quote: '"' });
    expect(read("lead --to='Sam")).toEqual({
      words: ['lead'],
      current: '--to=Sam',
      kept: '--to=',
      quote: "'",
    });
    expect(read('lead Sam\\ O')).toEqual({ words: ['lead'], current: 'Sam O', kept: '', quote: '' });
    expect(read('lead "Sam "Le')).toEqual({ words: ['lead'], current: 'Sam Le', kept: '', quote: '' });
    expect(read('lead $(x) `y`')).toEqual({ words: ['lead', '$(x)'], current: '`y`', kept: '', quote: '' });
    expect(read('lead Sam\\')).toEqual({ words: ['lead'], current: 'Sam', kept: '', quote: '' });
  });

  it.each(['', '"', "'"] as const)('means the word that was chosen, after %j', (quote) =>
    fc.assert(
      fc.property(words, (word) => {
        const begun = read(`lead ${quote}`);
        const [written] = bashCandidates([word], begun);
        const done = read(`lead ${quote}${written}${quote} `);
        expect(done.words).toEqual(['lead', word]);
      }),
    ),
  );

  it('goes on where it was begun, whatever of the word was written', () =>
    fc.assert(
      fc.property(words, fc.nat(12), (word, length) => {
        const start = word.slice(0, length);
        const [asWritten] = bashCandidates([start], read('lead '));
        const begun = read(`lead ${asWritten}`);
        expect(begun.current).toBe(start);
        const [rest] = bashCandidates([word], begun);
        const [kept] = bashCandidates([begun.kept], read('lead '));
        expect(read(`lead ${kept}${rest} `).words).toEqual(['lead', word]);
      }),
    ));
});
