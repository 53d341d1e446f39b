/** What `lead export` can make: Markdown, a page, data, tables. */
export const exportFormats = ['md', 'html', 'json', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The tables that a journal makes, one a kind. */
export const tableNames = [
  'commitments',
  'moves',
  'wins',
  'steps',
  'verdicts',
  'notes',
  'lenses',
  'answers',
  'days',
  'reviews',
  'review-answers',
  'standards',
  'goals',
  'away',
] as const;
export type TableName = (typeof tableNames)[number];

/** Whether a format is for programs: it holds what was written, and not what it comes to. */
export function isData(format: ExportFormat): boolean {
  return format === 'json' || format === 'csv';
}

const endings: Readonly<Record<string, ExportFormat>> = {
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  json: 'json',
  jsonl: 'json',
  csv: 'csv',
};

/** The format that the ending of a file's name says; `undefined` for one that says none. */
export function formatOfFile(path: string): ExportFormat | undefined {
  const [, ending] = /\.([a-z]+)$/i.exec(path) ?? [];
  const known = ending?.toLowerCase() ?? '';
  return Object.hasOwn(endings, known) ? endings[known] : undefined;
}
