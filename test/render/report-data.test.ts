import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { laidOut } from '../../src/commands/export-layout.ts';
import { parsePeriod } from '../../src/journal/period.ts';
import { type PageSchema, schemaPage } from '../../src/render/schema-page.ts';
import { openFolder } from '../../src/store/folder.ts';
import { readJournal } from '../../src/store/read.ts';
import { lookingBack } from '../support/ten-weeks.ts';

const schema = JSON.parse(readFileSync('templates/report-data.json', 'utf8')) as PageSchema;
const fits = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema as object);

const weeks = Array.from({ length: 12 }, (_, week) => `2026-W${37 + week}`);
const periods = [...weeks, '2026-10', '2026-Q3', '2026-Q4', '2026', '2025', '2026-09-07..2026-11-15'];

describe('what a layout gets', () => {
  it('fits its schema, in every period of the ten weeks', async () => {
    const world = lookingBack();
    const folder = await openFolder(world);
    const journal = await readJournal(folder);
    const own = [{ id: 'energy', text: 'How much energy?' }];
    const all = { folder, isAll: false, whole: journal, journal, reviews: [], own, asked: {}, leftOut: 1 };
    const person = { wanted: 'łukasz', journal };
    for (const label of periods) {
      const period = parsePeriod(label, 'mon')!;
      for (const more of [{ filter: {} }, { filter: { who: 'łukasz' }, person }]) {
        const { data } = await laidOut({ ...all, ...more, period, options: { layout: 'week' } }, world);
        expect(fits(data), `${label}: ${JSON.stringify(fits.errors)}`).toBe(true);
      }
    }
  });

  it('is told in words, each key that there is', () => {
    const page = schemaPage(schema, { columns: 80, paint: { accent: (text: string) => text } as never });
    const keys = [schema, ...Object.values(schema.$defs!)].flatMap((one) => Object.keys(one.properties!));
    expect(keys.filter((key) => !new RegExp(`^ {2}${key}[ ?]`, 'm').test(page))).toEqual([]);
    expect(page).not.toContain('undefined');
  });
});
