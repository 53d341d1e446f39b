import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/store/file-kind.ts';
import { threeWay } from '../../src/store/three-way.ts';
import { holds } from '../../src/store/versions.ts';
import { parseYaml } from '../../src/store/yaml-file.ts';

const kind = kindOf('days/2026/2026-11-23.yaml', 'mon')!;
const both = (base: string | undefined, ours: string, theirs: string | undefined) =>
  threeWay(base, ours, theirs, kind);

describe('a day that was edited in two windows', () => {
  it('has what both added to the same list', () => {
    const base = 'wins:\n  - text: one\n';
    expect(both(base, `${base}  - text: two\n`, `${base}  - text: three\n`)).toEqual({
      text: `${base}  - text: two\n  - text: three\n`,
      isWhole: true,
    });
  });

  it('has what both wrote where nothing was before', () => {
    const written = both(undefined, 'notes:\n  - text: a\n', 'wins:\n  - text: b\n');
    expect(written.isWhole).toBe(true);
    expect(parseYaml(written.text).data).toEqual({ notes: [{ text: 'a' }], wins: [{ text: 'b' }] });
  });

  it('has not again what one of them removed', () => {
    const base = 'intention: a\nwins:\n  - text: one\nnotes:\n  - text: x\n';
    expect(both(base, base.replace('intention: a\n', ''), `${base}  - text: y\n`)).toEqual({
      text: 'wins:\n  - text: one\nnotes:\n  - text: x\n  - text: y\n',
      isWhole: true,
    });
  });

  it('stands with both versions between marks where they say different things', () => {
    const { text, isWhole } = both('intention: a\n', 'intention: b\n', 'intention: c\n');
    expect(isWhole).toBe(false);
    expect(text).toBe(
      '<<<<<<< what you edited\nintention: b\n=======\nintention: c\n>>>>>>> what was written meanwhile\n',
    );
  });

  it('is the edited one where the other was taken away, unless it was changed', () => {
    expect(both('intention: a\n', 'intention: a\n', undefined)).toEqual({ text: '', isWhole: true });
    expect(both('intention: a\n', 'intention: b\n', undefined).isWhole).toBe(false);
  });
});

it('loses no win that either window added, whatever the day said before', () => {
  const some = (mark: string) =>
    fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 }).map((all) => all.map((word) => mark + word));
  const text = (wins: readonly string[]) =>
    wins.length === 0 ? 'intention: x\n' : `wins:\n${wins.map((win) => `  - text: ${win}\n`).join('')}`;
  fc.assert(
    fc.property(some('o'), some('m'), some('t'), (base, mine, others) => {
      const [ours, theirs] = [text([...base, ...mine]), text([...base, ...others])];
      const { text: result, isWhole } = both(text(base), ours, theirs);
      for (const win of [...mine, ...others]) expect(result).toContain(win);
      if (!isWhole) return;
      const { data } = parseYaml(result);
      for (const version of [ours, theirs]) {
        const { wins } = parseYaml(version).data as { wins?: unknown };
        expect(holds(data, { wins })).toBe(true);
      }
    }),
  );
});
