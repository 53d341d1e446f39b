/** A run of characters in a text: `from` counted in UTF-16 units, up to but not including `to`. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Text of which every unit is a character, and stays one when it is folded. */
const plain = /^[ -~\n]*$/;

let segmenter: Intl.Segmenter | undefined;

/** `text` by what a person takes for its characters; made when it is needed, as few texts need it. */
function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/**
 * Where `wanted` occurs in `text`, once each character of `text` is folded by
 * `fold`; from left to right, not overlapping, and never through a character
 * as a person sees it: an `e` with its accent, an emoji made of several.
 *
 * @param wanted folded already; not empty.
 */
export function placesOf(text: string, wanted: string, fold: (text: string) => string): Place[] {
  let whole = fold(text);
  if (!whole.includes(wanted)) return [];
  if (plain.test(text)) {
    return joined(startsOf(whole, wanted).map((from) => ({ from, to: from + wanted.length })));
  }
  whole = '';
  // For each unit of the folded text, the character it comes from.
  const characters: Place[] = [];
  for (const { segment, index } of segmentsOf(text)) {
    const character = { from: index, to: index + segment.length };
    const part = fold(segment);
    for (let unit = 0; unit < part.length; unit += 1) characters.push(character);
    whole += part;
  }
  const places = startsOf(whole, wanted).map((at) => ({
    from: characters[at]!.from,
    to: characters[at + wanted.length - 1]!.to,
  }));
  return joined(places);
}

function startsOf(whole: string, wanted: string): number[] {
  const starts: number[] = [];
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + wanted.length)) {
    starts.push(at);
  }
  return starts;
}

/** `places` widened so that none begins or ends inside a character of `text`. */
export function wholeCharacters(text: string, places: readonly Place[]): Place[] {
  if (places.length === 0) return [];
  if (plain.test(text)) return joined(places);
  const segments = segmentsOf(text);
  const widened = places.map(({ from, to }) => {
    const last = segments.containing(to - 1)!;
    return { from: segments.containing(from)!.index, to: last.index + last.segment.length };
  });
  return joined(widened);
}

/** `places` from left to right, those that touch or overlap made one. */
export function joined(places: readonly Place[]): Place[] {
  if (places.length < 2) return [...places];
  const one: Place[] = [];
  for (const place of places.toSorted((a, b) => a.from - b.from)) {
    const last = one.at(-1);
    if (last && place.from <= last.to)
      one[one.length - 1] = { from: last.from, to: Math.max(last.to, place.to) };
    else one.push(place);
  }
  return one;
}
