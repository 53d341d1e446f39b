import { linesMerged } from '../journal/lines-merged.ts';
import { decode } from './decode.ts';
import type { FileKind } from './file-kind.ts';
import { holds, together } from './versions.ts';
import { parseYaml } from './yaml-file.ts';

/** What two versions of a file come to, both made from the same text. */
export interface ThreeWay {
  readonly text: string;
  /** `text` has the changes of both and fits; else what both changed stands between marks. */
  readonly isWhole: boolean;
}

/**
 * Makes one of `ours` and `theirs`, both made from `base`; nothing that either
 * added is lost. Where both only added, record by record; else line by line.
 */
export function threeWay(
  base: string | undefined,
  ours: string,
  theirs: string | undefined,
  kind: FileKind,
): ThreeWay {
  const added = onlyAdded(base, ours) && onlyAdded(base, theirs);
  const both = added ? together(ours, theirs ?? '', kind) : undefined;
  if (both?.kind === 'one') return { text: both.text, isWhole: true };
  const names = { ours: 'what you edited', theirs: 'what was written meanwhile' };
  const { text, conflicts } = linesMerged(base ?? '', ours, theirs ?? '', names);
  return { text, isWhole: conflicts === 0 && decode('', text, kind.schema).unread.length === 0 };
}

/** Whether `text` still says everything that `base` says. */
function onlyAdded(base: string | undefined, text: string | undefined): boolean {
  return holds(parseYaml(text ?? '').data, parseYaml(base ?? '').data);
}
