import { expect, it } from 'vitest';
import { paintFor } from '../../src/render/paint.ts';
import { settingsList } from '../../src/render/settings-list.ts';

const settings = [
  { key: 'journal', value: '~/.local/share/lead/journal', origin: 'built-in' },
  { key: 'week-starts', value: 'mon', origin: 'journal', where: 'lead.yaml:3' },
];
const at = (columns: number) =>
  settingsList(settings, { paint: paintFor({ colour: false, plain: false }), columns });

it('has a setting on one line where there is room', () =>
  expect(at(80)).toBe(`  journal      ~/.local/share/lead/journal   built-in
  week-starts  mon                           journal, lead.yaml:3
`));

it('breaks no folder in a narrow window', () =>
  expect(at(40)).toBe(`  journal
    ~/.local/share/lead/journal
    built-in
  week-starts  mon
               journal, lead.yaml:3
`));
