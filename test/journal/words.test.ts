import { describe, expect, it } from 'vitest';
import { folded } from '../../src/journal/folded.ts';
import { nearest, slipOf } from '../../src/journal/nearest.ts';
import { hiddenIn, withoutPrivate } from '../../src/journal/private.ts';
import { slugOf } from '../../src/journal/slug.ts';
import { closedEntry, commitment, goal, journal, standard } from '../support/written.ts';

describe('a short id', () => {
  it.each([
    ['I come prepared to every meeting', [], 'come-prepared-every'],
    ['I listen first', ['listen-first'], 'listen-first-2'],
    ['Ça marche à l’été', [], 'ca-marche-l'],
    ['毎日歩く', [], '毎日歩く'],
    ['the', [], 'the'],
    ['!!!', ['own'], 'own-2'],
    ['Supercalifragilisticexpialidocious words', [], 'supercalifragilisticexpi'],
  ])('of %s beside %o is %s', (text, taken, id) => expect(slugOf(text, taken)).toBe(id));
});

describe('the nearest word', () => {
  const known = ['win', 'init', 'week', 'done', 'drop', 'standards'];
  it.each([
    ['wni', 'win'],
    ['wek', 'week'],
    ['stand', 'standards'],
    ['doen', 'done'],
    ['xyzzy', undefined],
  ])('to %s is %s', (written, word) => expect(nearest(written, known)).toBe(word));
});

describe('a slip of the pen', () => {
  const known = ['intention', 'on-target', 'wins', 'text', 'to', 'opened', 'closed'];
  it.each([
    ['intenion', 'intention'],
    ['intetnion', 'intention'],
    ['Intention', 'intention'],
    ['onTarget', 'on-target'],
    ['on_target', 'on-target'],
    ['win', 'wins'],
    ['wisn', 'wins'],
    ['teext', 'text'],
    ['openend', 'opened'],
    ['mood', undefined],
    ['tags', undefined],
    ['too', undefined],
    ['of', undefined],
    ['x', undefined],
  ])('%s is one for %s', (written, word) => expect(slipOf(written, known)).toBe(word));
});

it('folds case and accents away', () => expect(folded('Ångström É')).toBe('angstrom e'));

it('leaves out and counts whatever is private', () => {
  const shown = closedEntry('2026-11-23', {
    commitments: [commitment('a', '2026-11-23')],
    wins: [{ text: 'x' }],
  });
  const all = journal({
    standards: [standard('walk', 'daily', { private: true })],
    goals: [goal('g'), goal('h', { private: true })],
    entries: [
      {
        ...shown,
        commitments: [...shown.commitments, commitment('b', '2026-11-23', { private: true })],
        wins: [...shown.wins, { text: 'y', private: true }],
        development: [{ goal: 'g', text: 'z', status: 'kept', private: true }],
        notes: [{ text: 'n', private: true }],
      },
    ],
  });
  expect(withoutPrivate(all, hiddenIn(all))).toEqual({
    journal: journal({ goals: [goal('g')], entries: [shown] }),
    leftOut: 6,
  });
});
