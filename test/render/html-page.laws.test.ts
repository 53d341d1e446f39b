import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Html } from '../../src/render/html-element.ts';
import { htmlPage } from '../../src/render/html-page.ts';
import { markdownLine, markdownText } from '../../src/render/markdown-text.ts';
import { harmless } from '../../src/render/shown.ts';
import { readPage } from '../support/read-html.ts';

/** What means something in HTML, in CSS or in Markdown, and what it is glued to. */
const marks = fc.constantFrom(
  ...'<>&"\'`=/\\*_[]{}();:!-#|~$% \n\t',
  '<script>alert(1)</script>',
  '</style>',
  '</title>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<img src=x onerror=alert(1)>',
  '" onload="alert(1)',
  '![a](https://example.org/a.png)',
  '[a](javascript:alert(1))',
  '&lt;b&gt;',
  '&#60;',
  '&amp;',
  'a',
  'é',
  '漢',
  'مرحبا',
  '🙈',
  '12 %',
  '\u0000',
  '\u001b',
  '\u202e',
  '\ud800',
  'https://example.org/a?b=1&c=<d>',
);
const texts = fc
  .oneof(
    fc.array(marks, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  .filter((text) => words(text) !== '');

function words(text: string): string {
  return harmless(text).replaceAll(/\s+/g, ' ').trim();
}

/** A page with the texts wherever a layout puts one. */
function pageOf(texts: readonly [string, string, string, string]): string {
  const [heading, one, two, three] = texts;
  const markdown = `# ${markdownLine(heading)}\n\nchart7at0\n\n- ${markdownText(one)} (end)\n- **${markdownLine(two)}**\n
| A | B | C | D |\n| --- | --- | --- | ---: |\n| ${markdownLine(three)} | ${markdownLine(one)} | c | d |\n`;
  return htmlPage({
    title: heading,
    markdown,
    charts: new Map([['chart7at0', '<hr>' as Html]]),
    lang: 'en',
  });
}

/** What a text may bring with it: breaks of its lines, and links to the web. */
const typed = /^(br\[\]|a\[href\])$/;

describe('any text', () => {
  it('stands in the page as the same words, and makes no element and no attribute', () => {
    const usual = readPage(pageOf(['a', 'b', 'c', 'd']));
    expect(usual.errors).toEqual([]);
    fc.assert(
      fc.property(fc.tuple(texts, texts, texts, texts), (some) => {
        const { elements, links, text, errors } = readPage(pageOf(some));
        const [heading, one, two, three] = some.map(words);
        expect(errors).toEqual([]);
        expect(elements.filter((element) => !typed.test(element))).toEqual(usual.elements);
        for (const link of links) expect(link).toMatch(/^https?:/i);
        expect(text).toBe(words(`${heading} ${heading} ${one} (end) ${two} A B C D ${three} ${one} c d`));
      }),
      { numRuns: 100 },
    );
  });
});
