import type { Finding } from '../summary/findings.ts';
import type { Look } from './look.ts';
import { shown } from './shown.ts';
import { wrap } from './width.ts';

/** The finding of a week in its own words; no lines where there is none. */
export function findingRows(finding: Finding | undefined, { columns }: Look): string[] {
  return finding ? wrap(shown(finding.text), columns) : [];
}
