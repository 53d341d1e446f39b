import { expect, it } from 'vitest';
import { bar } from '../../src/render/bar.ts';

it('is as long as it should be', () => expect(bar(0.5, 8)).toBe('████░░░░'));
it('is full only if nothing is missing', () => expect(bar(0.99, 4)).toBe('███░'));
it('is empty only if there is nothing', () => expect(bar(0.01, 4)).toBe('█░░░'));
it('stays within its ends', () => expect([bar(1.5, 3), bar(-0.5, 3)]).toEqual(['███', '░░░']));
