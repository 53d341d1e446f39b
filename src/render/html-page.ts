import { element, type Html, text, together } from './html-element.ts';
import { htmlBody } from './html-markdown.ts';
import { pageStyle } from './html-style.ts';

/** What a page is made of. */
export interface Page {
  /** For the window and the foot of each sheet, where the report has no heading. */
  readonly title: string;
  /** The report. */
  readonly markdown: string;
  /** What to put in place of each paragraph that is nothing but one of these words; see `htmlChart`. */
  readonly charts: ReadonlyMap<string, Html>;
  /** The language of what is not typed: `en`. */
  readonly lang: string;
  /** Is told how many of its lines were read and written. */
  readonly told?: (done: number, of: number) => void;
}

/** Nothing is fetched and nothing is run, whatever the page might say. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A report as one file of HTML that needs nothing else: no network, no script. */
export function htmlPage({ title, markdown, charts, lang, told }: Page): string {
  const { html, heading = title } = htmlBody(markdown, charts, told);
  const meta = (attributes: Readonly<Record<string, string>>) =>
    element('meta', attributes).replace('</meta>', '') as Html;
  const head = [
    meta({ charset: 'utf-8' }),
    element('title', {}, text(heading)),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta({ name: 'color-scheme', content: 'light dark' }),
    meta({ name: 'referrer', content: 'no-referrer' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('style', {}, pageStyle(heading)),
  ];
  const page = element(
    'html',
    { lang },
    element('head', {}, together(['' as Html, ...head, '' as Html], '\n')),
    '\n' as Html,
    element('body', {}, '\n' as Html, element('main', {}, '\n' as Html, html, '\n' as Html), '\n' as Html),
  );
  return `<!DOCTYPE html>\n${page}\n`;
}
