import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkInSchema, lensesSchema } from '../../src/store/check-in-template.ts';
import { decode } from '../../src/store/decode.ts';
import { reviewTemplateSchema } from '../../src/store/review-template.ts';
import { starterGoalsSchema, starterStandardsSchema } from '../../src/store/starters.ts';

const root = resolve(import.meta.dirname, '../..');

it.each([
  ['check-in', checkInSchema],
  ['goals', starterGoalsSchema],
  ['lenses', lensesSchema],
  ['review', reviewTemplateSchema],
  ['standards', starterStandardsSchema],
] as const)('what the build made of the template %s is what lead reads in it', (name, schema) => {
  const text = readFileSync(join(root, `templates/${name}.yaml`), 'utf8');
  const made = JSON.parse(readFileSync(join(root, `dist/templates/${name}.json`), 'utf8'));
  expect(decode(`${name}.yaml`, text, schema)).toEqual({ value: made, unread: [] });
});

it('the build makes something of every template', () => {
  const names = readdirSync(join(root, 'templates')).filter((name) => name.endsWith('.yaml'));
  expect(names.map((name) => name.replace('yaml', 'json')).sort()).toEqual(
    readdirSync(join(root, 'dist/templates')).sort(),
  );
});
