import { spelt } from './export-json.ts';

/** What an export says of itself. */
export interface ExportAbout {
  readonly version: number;
  readonly made: string;
  readonly period: { readonly label: string; readonly from: string; readonly to: string };
  readonly 'left-out': number;
  readonly redacted: boolean;
}

/** A journal as data, in the words of its files. */
export interface ExportData {
  readonly about: ExportAbout;
  readonly settings: unknown;
  readonly standards: readonly unknown[];
  readonly goals: readonly unknown[];
  readonly away: readonly unknown[];
  /** By day, oldest first: what it says, spelt already, as there may be many. */
  readonly days: readonly (readonly [day: string, text: string])[];
  /** By the label of the period, with its last day. */
  readonly reviews: readonly (readonly [label: string, data: unknown, day: string])[];
  /** Texts by path. */
  readonly templates: readonly (readonly [path: string, text: string])[];
  readonly unread: readonly unknown[];
}

/** One thing of a journal: its kind, the day it belongs to, what it is called by where it has a name, and what it says. */
interface Line {
  readonly kind: string;
  readonly day: unknown;
  readonly key?: string;
  readonly data: unknown;
}

/** JSON Lines: one record a line; in pieces, as there may be many. */
export function jsonLines(data: ExportData): string[] {
  const { days, reviews, templates, unread } = data;
  return [
    ...linesOfRules(data).map(spelled),
    ...days.map(([, text]) => text),
    ...reviews.map(([key, said, day]) => spelled({ kind: 'review', day, key, data: said })),
    ...templates.map(([key, text]) => spelled({ kind: 'template', day: null, key, data: text })),
    ...unread.map((one) => spelled({ kind: 'unread', day: null, data: one })),
  ];
}

function spelled(line: Line): string {
  return `${spelt(line)}\n`;
}

function linesOfRules({ about, settings, standards, goals, away }: ExportData): Line[] {
  return [
    { kind: 'journal', day: about.made, data: about },
    { kind: 'settings', day: null, data: settings },
    ...standards.map((data) => ({ kind: 'standard', day: keyOf(data, 'since'), data })),
    ...goals.map((data) => ({ kind: 'goal', day: keyOf(data, 'since'), data })),
    ...away.map((data) => ({ kind: 'away', day: keyOf(data, 'from'), data })),
  ];
}

const listed = { commitments: 'commitment', wins: 'win', development: 'step', notes: 'note' } as const;
const mapped = { standards: 'verdict', lens: 'lens', answers: 'answer' } as const;

/** The lines of a day: itself, without what has a line of its own; then these. */
export function dayLines(day: string, said: Readonly<Record<string, unknown>>): string {
  return [...linesOfDay(day, said)].map(spelled).join('');
}

function* linesOfDay(day: string, said: Readonly<Record<string, unknown>>): Generator<Line> {
  const own = { ...listed, ...mapped };
  const rest = Object.entries(said).filter(([key, value]) => !(Object.hasOwn(own, key) && value));
  yield { kind: 'day', day, data: Object.fromEntries(rest) };
  for (const [name, value] of Object.entries(said)) {
    if (!value) continue;
    if (Object.hasOwn(listed, name)) {
      const kind = listed[name as keyof typeof listed];
      for (const one of value as readonly unknown[]) yield { kind, day, data: one };
    }
    if (Object.hasOwn(mapped, name)) {
      const kind = mapped[name as keyof typeof mapped];
      for (const [key, one] of Object.entries(value)) yield { kind, day, key, data: one };
    }
  }
}

function keyOf(data: unknown, key: string): unknown {
  return (data as Readonly<Record<string, unknown>>)[key] ?? null;
}
