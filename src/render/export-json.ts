import type { ExportData } from './export-lines.ts';
import { visibly } from './json.ts';

/** A journal as one JSON document, each thing of it on a line of its own. */
export function jsonDocument(data: ExportData): string {
  const { about, settings, standards, goals, away, days, reviews, templates, unread } = data;
  const parts = [
    ...Object.entries(about).map(([key, value]) => `${spelt(key)}: ${spelt(value)}`),
    `"settings": ${spelt(settings)}`,
    `"standards": ${list(standards)}`,
    `"goals": ${list(goals)}`,
    `"away": ${list(away)}`,
    `"days": ${mapOfTexts(days)}`,
    `"reviews": ${map(reviews)}`,
    `"templates": ${map(templates)}`,
    `"unread": ${list(unread)}`,
  ];
  return `{\n  ${parts.join(',\n  ')}\n}\n`;
}

function list(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n    ${items.map(spelt).join(',\n    ')}\n  ]`;
}

function map(items: readonly (readonly [key: string, value: unknown, ...unknown[]])[]): string {
  return mapOfTexts(items.map(([key, value]) => [key, spelt(value)]));
}

function mapOfTexts(items: readonly (readonly [key: string, text: string])[]): string {
  const lines = items.map(([key, text]) => `${spelt(key)}: ${text}`);
  return lines.length === 0 ? '{}' : `{\n    ${lines.join(',\n    ')}\n  }`;
}

/** `value` as JSON on one line. Numbers that JSON does not know are written as YAML says them. */
export function spelt(value: unknown): string {
  return visibly(JSON.stringify(value, (_, one) => (typeof one === 'number' ? numberSaid(one) : one)));
}

function numberSaid(number: number): number | string {
  if (Number.isNaN(number)) return '.nan';
  return Number.isFinite(number) ? number : number > 0 ? '.inf' : '-.inf';
}
