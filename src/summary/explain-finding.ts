import type { Day } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import type { Case } from './evidence.ts';
import { type Explained, explainedRate } from './explained.ts';
import { level, lookedAt } from './findings.ts';
import { lastWhole } from './last-whole.ts';

/**
 * Lays open `findingOn(journal, today)`: what was compared, on which days each
 * side was kept, and how likely the difference is by chance. Where there is no
 * finding, what came nearest stays unsaid: it is nothing yet.
 */
export function explainFinding(journal: Journal, today: Day): Explained[] {
  const all = lookedAt(journal, today);
  const [strongest] = all;
  const looked = `${all.length} comparisons over the 52 weeks up to ${lastWhole(journal, today)}, each with six cases or more on both sides`;
  if (!strongest || strongest.corrected > level) {
    const rule =
      all.length === 0
        ? 'Nothing was compared: there are fewer than six cases on one side or the other of everything.'
        : `None of ${looked}, is sure enough to be spoken of.`;
    return [{ path: 'finding', name: 'finding', value: 'none', rule, k: [] }];
  }
  const { chance, corrected, worse, better } = strongest;
  const rule =
    `The strongest of ${looked}. By chance alone a difference like this comes ${spelt(chance)} of the time ` +
    `(Fisher's exact test, one-sided); seen that ${all.length} were looked at, ${spelt(corrected)} (Holm). ` +
    `It is spoken of from ${spelt(level)} down.`;
  return [
    explainedRate('finding.worse', 'finding: kept less often', rule, sharesOf(worse)),
    explainedRate('finding.better', 'finding: set against', 'The other cases.', sharesOf(better)),
  ];
}

function sharesOf(cases: readonly Case[]) {
  const named = (some: readonly Case[]) => some.map(({ name }) => name).sort();
  return { k: named(cases.filter(({ kept }) => kept)), n: named(cases) };
}

/** A chance with two digits that count: `0.023 %`, `4.1 %`. */
function spelt(chance: number): string {
  if (chance < 0.00001) return 'less than 0.001 %';
  return `${Number((100 * chance).toPrecision(2))} %`;
}
