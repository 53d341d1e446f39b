import { finderOf, type NameFound } from './name-finder.ts';
import { aliasOf, fieldParts, foldedName, foldedText, isPlain, wordsOfName } from './people.ts';

/** Puts `Person A` and so on in the place of names. The same names in the same order: the same people. */
export interface Redaction {
  /** A text in which names may stand anywhere. */
  text(written: string): string;
  /** A field that holds nothing but names. */
  name(written: string): string;
  /** An id, which stays one: `coach-dana` becomes `coach-person-a`. */
  id(written: string): string;
  /** In the order of their letters. */
  readonly people: readonly string[];
}

/** A surname that more people bear is nobody's in particular. */
const mostOfOneName = 3;

/** A redaction of `people`, in the order in which they are to be called `Person A`, `Person B` … */
export function redactionOf(people: readonly string[]): Redaction {
  const known = new Map(people.map((name, index) => [foldedName(name), [index]]));
  const words = new Map<string, number[]>();
  for (const [index, name] of people.entries()) {
    for (const one of wordsOfName(name)) words.set(one, [...(words.get(one) ?? []), index]);
  }
  const whom = new Map([...words, ...known]);
  const names = [...whom.keys()].filter((name) => /[\p{L}\p{Extended_Pictographic}]/u.test(name));
  // As they were written.
  const letters = new Map(people.map((name) => [foldedName(name), name.trim()]));
  const find = finderOf(names);

  const called = (name: string) => {
    const indexes = whom.get(name)!;
    if (indexes.length > mostOfOneName) return 'somebody';
    return indexes.map((index, at) => aliasOf(index).slice(at === 0 ? 0 : 'Person '.length)).join(' or ');
  };
  const text = (written: string) => {
    if (find(foldedText(written)).next().done) return written;
    const { whole, places } = charactersOf(written);
    let result = '';
    let done = 0;
    /** Where a name that was found stands in what was written; `undefined` if it is not meant. */
    const placeOf = ({ name, at, length, s }: NameFound) => {
      const [from, to] = [places[at]!.from, places[at + length - 1]!.to];
      // `Danas` may be hers, but `wills` is no Will.
      if ([...name].length > 1)
        return s && written[from] === written[from]!.toLowerCase() ? undefined : { from, to };
      // A letter alone is a name only as it was written, with what stands beside it and is no letter when it is folded.
      const letter = letters.get(name) ?? '';
      const start = written.lastIndexOf(letter, from);
      const isWritten = letter.length >= to - from && start >= 0 && start + letter.length >= to;
      return isWritten ? { from: start, to: start + letter.length } : undefined;
    };
    for (const found of find(whole, (one) => placeOf(one) !== undefined)) {
      const { name, at, length, s } = found;
      const { from, to } = placeOf(found)!;
      result += `${written.slice(done, Math.max(done, from))}${called(name)}${s ? '’s' : ''}`;
      done = s ? places[at + length]!.to : to;
    }
    return result + written.slice(done);
  };
  return {
    text,
    name: (written) =>
      fieldParts(written)
        .map((part, index) => {
          const name = foldedName(part);
          return index % 2 === 0 && known.has(name) ? called(name) : text(part);
        })
        .join(''),
    id: (written) => {
      const spaced = written.replaceAll(/[-_]+/g, ' ');
      const changed = text(spaced);
      return changed === spaced ? written : changed.replaceAll(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
    },
    people,
  };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The folded text, and for each of its units the character that it comes from. */
function charactersOf(text: string) {
  if (isPlain(text)) {
    return { whole: foldedText(text), places: Array.from(text, (_, from) => ({ from, to: from + 1 })) };
  }
  let whole = '';
  const places: { readonly from: number; readonly to: number }[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const part = foldedText(segment);
    const place = { from: index, to: index + segment.length };
    for (let unit = 0; unit < part.length; unit += 1) places.push(place);
    whole += part;
  }
  return { whole, places };
}
