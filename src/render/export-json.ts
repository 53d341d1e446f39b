import type { ExportData } from './export-lines.ts';
import { visibly } from './json.ts';

/** A journal as one JSON document, each thing of it on a line of its own; in pieces, as there may be many days. */
export function jsonDocument(data: ExportData): string[] {
  const { about, settings, standards, goals, away, days, reviews, templates, unread } = data;
  const before = [
    ...Object.entries(about).map(([key, value]) => `${spelt(key)}: ${spelt(value)}`),
    `"settings": ${spelt(settings)}`,
    `"standards": ${list(standards)}`,
    `"goals": ${list(goals)}`,
    `"away": ${list(away)}`,
  ];
  const after = [`"reviews": ${map(reviews)}`, `"templates": ${map(templates)}`, `"unread": ${list(unread)}`];
  return [
    `{\n  ${before.join(',\n  ')},\n  "days": `,
    ...mapOfTexts(days),
    `,\n  ${after.join(',\n  ')}\n}\n`,
  ];
}

function list(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n    ${items.map(spelt).join(',\n    ')}\n  ]`;
}

function map(items: readonly (readonly [key: string, value: unknown, ...unknown[]])[]): string {
  return mapOfTexts(items.map(([key, value]) => [key, spelt(value)])).join('');
}

function mapOfTexts(items: readonly (readonly [key: string, text: string])[]): string[] {
  if (items.length === 0) return ['{}'];
  const lines = items.flatMap(([key, text], index) => [
    `${index > 0 ? ',' : '{'}\n    ${spelt(key)}: `,
    text,
  ]);
  return [...lines, '\n  }'];
}

/** `value` as JSON on one line. Numbers that JSON does not know are written as YAML says them. */
export function spelt(value: unknown): string {
  return visibly(JSON.stringify(value, (_, one) => (typeof one === 'number' ? numberSaid(one) : one)));
}

function numberSaid(number: number): number | string {
  if (Number.isNaN(number)) return '.nan';
  return Number.isFinite(number) ? number : number > 0 ? '.inf' : '-.inf';
}
