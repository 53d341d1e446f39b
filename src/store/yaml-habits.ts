import type { Page } from './yaml-file.ts';
import { columnOf } from './yaml-lines.ts';
import type { Node } from './yaml-outline.ts';
import type { Hand } from './yaml-write.ts';

/** How `page` indents, from the first map and the first list below a key that show it; else two columns. */
export function habitsOf({ source, root }: Page): Pick<Hand, 'step' | 'listStep'> {
  const step = indentOf(source, root, 'map') ?? 2;
  return { step, listStep: indentOf(source, root, 'list') ?? step };
}

/** Columns; what is further in was put there by accident. */
const widest = 8;

/** Columns from a key to the block of this kind below it, from the first there is. */
function indentOf(source: string, node: Node, kind: Node['kind']): number | undefined {
  if (node.flow) return undefined;
  for (const { key, start, value } of node.items) {
    const isShown = key !== undefined && value.kind === kind && !value.flow && value.items.length > 0;
    const indent = isShown ? columnOf(source, value.start) - columnOf(source, start) : undefined;
    const isUsual = indent !== undefined && indent >= (kind === 'list' ? 0 : 1) && indent <= widest;
    const found = isUsual ? indent : indentOf(source, value, kind);
    if (found !== undefined) return found;
  }
  return undefined;
}
