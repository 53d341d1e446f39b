import { describe, expect, it } from 'vitest';
import { range } from '../../src/journal/period.ts';
import { labelRow } from '../../src/render/label-row.ts';
import { paintFor } from '../../src/render/paint.ts';
import { spark } from '../../src/render/spark.ts';
import { sparkRows } from '../../src/render/spark-rows.ts';
import { type Grain, partsOf } from '../../src/summary/parts.ts';
import { day } from '../support/day.ts';

describe('a cell of a picture', () => {
  it('is as high as its share', () => expect(spark([0, 0.25, 0.5, 0.75, 1])).toBe('▁▃▅▆█'));
  it('is full only when nothing is missing, and lowest only when there is nothing', () =>
    expect(spark([0.999, 0.001])).toBe('▇▂'));
  it('is a dot where there is nothing to show', () => expect(spark([undefined, 1])).toBe('·█'));
  it('is cut at both ends', () => expect(spark([-1, 2])).toBe('▁█'));
});

describe('the labels of a row', () => {
  const labels = (from: string, to: string, grain: Grain) =>
    labelRow(
      partsOf(range(day(from), day(to)), grain, 'mon').map((part) => part.to),
      grain,
    );
  it('name the month in the week in which it begins', () =>
    expect(labels('2026-01-01', '2026-04-05', 'week')).toBe('Jan Feb Mar'));
  it('leave out a first month of which little is left', () =>
    expect(labels('2026-01-19', '2026-04-05', 'week')).toBe(' Feb Mar'));
  it('are initials over a few months', () =>
    expect(labels('2025-11-20', '2026-11-23', 'month')).toBe('NDJFMAMJJASON'));
  it('are years over many months, and over quarters and years as they fit', () => {
    expect(labels('2023-07-01', '2026-06-30', 'month')).toBe('2023  2024        2025        2026');
    expect(labels('2023-01-01', '2026-06-30', 'quarter')).toBe('2023    2025');
    expect(labels('2010-01-01', '2026-06-30', 'year')).toBe('2010 2015 2020');
  });
});

it('goes on in further rows of the same length where there is too little room', () => {
  const parts = partsOf(range(day('2026-01-05'), day('2026-03-08')), 'week', 'mon');
  const rows = [
    { name: 'a', cells: '▁▂▃▄▅▆▇█▁' },
    { name: 'bc', cells: '█▇▆▅▄▃▂▁█' },
  ];
  const look = { paint: paintFor({ colour: false, plain: false }), columns: 10 };
  expect(sparkRows(rows, parts, 'week', look)).toEqual([
    'a   ▁▂▃▄▅',
    'bc  █▇▆▅▄',
    '    Jan',
    'a   ▆▇█▁',
    'bc  ▃▂▁█',
    '    Feb',
  ]);
});
