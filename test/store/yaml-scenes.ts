import fc from 'fast-check';

/**
 * Files as people write them, for laws: maps and lists in each other, in every
 * style, with comments at every place where one can stand. Every key, text and
 * comment has a name of its own (`k1`, `v2`, `c3`), so that a law can tell what
 * became of it.
 */
export interface Scene {
  readonly source: string;
  readonly data: unknown;
}

type Tree =
  | { readonly kind: 'scalar'; readonly form: Form }
  | {
      readonly kind: 'map' | 'list';
      readonly flow: boolean;
      readonly shift: number;
      readonly items: readonly Branch[];
    };

interface Branch {
  /** Lines before it: comments by how far they are shifted, or blank lines. */
  readonly before: readonly (number | 'blank')[];
  /** A comment at the end of its line. */
  readonly beside: boolean;
  /** Comments between a key and the block below it. */
  readonly between: readonly number[];
  readonly tree: Tree;
}

const forms = [
  'plain',
  'words',
  'colon',
  'single',
  'double',
  'day',
  'moment',
  'number',
  'truth',
  'null',
  'empty',
  'tagged',
  'anchored',
  'literal',
  'folded',
  'keep',
  'wrapped',
  'below',
  'quotedWrapped',
  'emptyList',
  'emptyMap',
  'spacedList',
] as const;
type Form = (typeof forms)[number];
/** Forms that take several lines, which do not fit between brackets on one line. */
const tall: readonly Form[] = ['literal', 'folded', 'keep', 'wrapped', 'below', 'quotedWrapped'];

const flat = forms.filter((form) => !tall.includes(form) && form !== 'empty');
const branches = (tree: fc.Arbitrary<Tree>): fc.Arbitrary<Branch> =>
  fc.record({
    before: fc.array(fc.constantFrom<number | 'blank'>(0, 0, 2, -2, 'blank'), { maxLength: 2 }),
    beside: fc.boolean(),
    between: fc.array(fc.constantFrom(0, 2, 4), { maxLength: 1 }),
    tree,
  });

const { tree, flowTree } = fc.letrec<{
  tree: Tree;
  flowTree: Tree;
  scalar: Tree;
  flowScalar: Tree;
  block: Tree;
  flow: Tree;
}>((tie) => ({
  scalar: fc.record({ kind: fc.constant('scalar' as const), form: fc.constantFrom(...forms) }),
  flowScalar: fc.record({ kind: fc.constant('scalar' as const), form: fc.constantFrom(...flat) }),
  block: fc.record({
    kind: fc.constantFrom('map' as const, 'list' as const),
    flow: fc.constant(false),
    shift: fc.constantFrom(0, 2, 2, 4),
    items: fc.array(branches(tie('tree')), { minLength: 1, maxLength: 4 }),
  }),
  flow: fc.record({
    kind: fc.constantFrom('map' as const, 'list' as const),
    flow: fc.constant(true),
    shift: fc.constantFrom(0, 1),
    items: fc.array(branches(tie('flowTree')), { minLength: 1, maxLength: 3 }),
  }),
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { arbitrary: tie('scalar'), weight: 3 },
    { arbitrary: tie('block'), weight: 4 },
    { arbitrary: tie('flow'), weight: 1 },
  ),
  flowTree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: tie('flowScalar'), weight: 3 },
    { arbitrary: tie('flow'), weight: 1 },
  ),
}));

/** Whole files. */
export const scenes: fc.Arbitrary<Scene> = fc
  .record({
    root: fc.oneof(
      { arbitrary: tree.filter(({ kind }) => kind !== 'scalar'), weight: 9 },
      { arbitrary: flowTree.filter(({ kind }) => kind !== 'scalar'), weight: 1 },
    ),
    crlf: fc.boolean(),
    mark: fc.boolean(),
    ended: fc.boolean(),
    top: fc.constantFrom('', '---', '# yaml-language-server: $schema=entry.json', '\n'),
    bottom: fc.constantFrom('', '', '# the end', '...', '\n'),
  })
  .map(({ root, crlf, mark, ended, top, bottom }) => {
    const { lines, data } = drawn(root);
    const all = [...(top === '' ? [] : [top]), ...lines, ...(bottom === '' ? [] : [bottom])].join('\n');
    const text = (ended ? `${all}\n` : all).replaceAll('\n', crlf ? '\r\n' : '\n');
    return { source: (mark ? '\uFEFF' : '') + text, data };
  });

/** The lines of a whole file, and what it says. */
function drawn(root: Tree): { lines: string[]; data: unknown } {
  let count = 0;
  const name = (letter: string) => `${letter}${++count}`;
  // A comment right after a text block, further to the right than the block's key, would be part of the text.
  let afterText = false;

  const comment = (column: number) => `${' '.repeat(Math.max(0, column))}# ${name('c')}`;

  const block = (
    node: Tree & { kind: 'map' | 'list' },
    column: number,
  ): { lines: string[]; data: unknown } => {
    const pad = ' '.repeat(column);
    const entries: [string, unknown][] = [];
    const lines = node.items.flatMap(({ before, beside, between, tree }, index) => {
      const lead = before.flatMap((line) =>
        line === 'blank' ? [''] : [comment(column + (afterText ? Math.min(0, line) : line))],
      );
      const isList = node.kind === 'list';
      const key = isList ? '' : name('k');
      const mark = isList ? `${pad}-` : `${pad}${key}:`;
      afterText = false;
      const eol = beside ? `  # ${name('c')}` : '';
      const put = (value: { head: string; rest: string[]; data: unknown; isText?: boolean }) => {
        entries.push([isList ? String(index) : key, value.data]);
        afterText = value.isText ?? false;
        return [...lead, `${mark}${value.head}`, ...value.rest];
      };
      if (tree.kind === 'scalar') return put(scalar(tree.form, column, eol));
      if (tree.flow) {
        const { text, data } = flow(tree, column + 2);
        return put({ head: ` ${text}${eol}`, rest: [], data });
      }
      const isCompact = isList && tree.shift === 2 && tree.items[0]!.before.length === 0;
      if (isCompact) {
        const inner = block(tree, column + 2);
        return put({
          head: ` ${inner.lines[0]!.trimStart()}`,
          rest: inner.lines.slice(1),
          data: inner.data,
          isText: afterText,
        });
      }
      const least = tree.kind === 'list' && !isList ? 0 : 2;
      const notes = between.map((shift) => comment(column + shift));
      const inner = block(tree, column + Math.max(least, tree.shift));
      return put({ head: eol, rest: [...notes, ...inner.lines], data: inner.data, isText: afterText });
    });
    const data = node.kind === 'list' ? entries.map(([, value]) => value) : Object.fromEntries(entries);
    return { lines, data };
  };

  const scalar = (
    form: Form,
    column: number,
    eol: string,
  ): { head: string; rest: string[]; data: unknown; isText?: boolean } => {
    const pad = ' '.repeat(column + 2);
    const [a, b] = [name('v'), name('v')];
    const text = (mark: string, ends: string, lines: string[], data: string) => ({
      head: ` ${mark}${eol}`,
      rest: [...lines, ...(ends ? [''] : [])],
      data,
      isText: true,
    });
    if (form === 'literal')
      return text('|-', '', [`${pad}${a} # no comment`, '', `${pad}  ${b}`], `${a} # no comment\n\n  ${b}`);
    if (form === 'folded') return text('>', '', [`${pad}${a}`, `${pad}${b}`], `${a} ${b}\n`);
    if (form === 'keep') return text('|+', '', [`${pad}${a}`, `${pad}- ${b}`], `${a}\n- ${b}\n`);
    if (form === 'wrapped') return { head: ` ${a}`, rest: [`${pad}${b}${eol}`], data: `${a} ${b}` };
    if (form === 'below') return { head: eol, rest: [`${pad}${a} ${b}`], data: `${a} ${b}` };
    if (form === 'quotedWrapped')
      return { head: ` "${a}: # no`, rest: [`${pad}${b}"${eol}`], data: `${a}: # no ${b}` };
    if (form === 'empty') return { head: eol, rest: [], data: null };
    const [written, data] = short(form, a, b);
    return { head: ` ${written}${eol}`, rest: [], data };
  };

  const short = (form: Form, a: string, b: string): [string, unknown] => {
    const table: Partial<Record<Form, [string, unknown]>> = {
      plain: [a, a],
      words: [`${a} it's a "${b}"`, `${a} it's a "${b}"`],
      colon: [`${a}:${b}#x`, `${a}:${b}#x`],
      single: [`'${a}: it''s # ${b}'`, `${a}: it's # ${b}`],
      double: [`"${a}\\n\\t, ${b}"`, `${a}\n\t, ${b}`],
      day: ['2026-11-23', '2026-11-23'],
      moment: ['2026-11-23T08:05:12+01:00', '2026-11-23T08:05:12+01:00'],
      number: ['-1.5', -1.5],
      truth: ['true', true],
      null: ['null', null],
      tagged: [`!!str ${a}`, a],
      anchored: [`&${name('a')} ${a}`, a],
      emptyList: ['[]', []],
      emptyMap: ['{}', {}],
      spacedList: ['[ ]', []],
    };
    return table[form]!;
  };

  const flow = (node: Tree & { kind: 'map' | 'list' }, column: number): { text: string; data: unknown } => {
    const entries = node.items.map(({ tree }, index): [string, string, unknown] => {
      const key = node.kind === 'map' ? name('k') : String(index);
      if (tree.kind !== 'scalar') {
        const inner = flow(tree, column + 2);
        return [key, inner.text, inner.data];
      }
      const [text, data] = short(tree.form, name('v'), name('v'));
      return [key, text, data];
    });
    const parts = entries.map(([key, text]) => (node.kind === 'map' ? `${key}: ${text}` : text));
    const [open, close] = node.kind === 'map' ? ['{', '}'] : ['[', ']'];
    const data =
      node.kind === 'map'
        ? Object.fromEntries(entries.map(([key, , value]) => [key, value]))
        : entries.map(([, , value]) => value);
    if (node.shift === 0) return { text: `${open}${parts.join(', ')}${close}`, data };
    const pad = ' '.repeat(column);
    const rows = parts.flatMap((part, index) => {
      const { before, beside } = node.items[index]!;
      const notes = before.map((line) => (line === 'blank' ? '' : comment(column)));
      return [
        ...notes,
        `${pad}${part}${index < parts.length - 1 || beside ? ',' : ''}${beside ? ` # ${name('c')}` : ''}`,
      ];
    });
    return { text: `${open}\n${rows.join('\n')}\n${pad}${close}`, data };
  };

  if (root.kind === 'scalar') throw new Error('a file is a map or a list');
  if (!root.flow) return block(root, 0);
  const { text, data } = flow(root, 2);
  return { lines: [text], data };
}
