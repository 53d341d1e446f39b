import { describe, expect, it } from 'vitest';
import { nearestPiece } from '../../src/journal/nearest.ts';

const items = ['Send the Q1 plan to finance', 'Ask Sam for feedback', 'Café with Ana', ''].map((text) => ({
  text,
}));
const near = (written: string) => nearestPiece(written, items)?.text;

describe('the text that was meant', () => {
  it('has a word with a slip in it', () => expect(near('fedback')).toBe('Ask Sam for feedback'));
  it('has two words with one', () => expect(near('Q1 paln')).toBe('Send the Q1 plan to finance'));
  it('may be written without its accents', () => expect(near('cafee')).toBe('Café with Ana'));
  it('is none that is far, or for two letters', () => {
    expect(near('budget')).toBeUndefined();
    expect(near('an')).toBeUndefined();
    expect(near('   ')).toBeUndefined();
  });
});
