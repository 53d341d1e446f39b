import type { Html } from './html-element.ts';

/** Everything that a report looks like: on a wide screen and a phone, by day and by night, and on paper. */
export function pageStyle(heading: string): Html {
  const sheet = `${colours}${words}${tables}${charts}${phone}${paper(heading)}`;
  return sheet.replaceAll(/\s*\n\s*/g, '\n').trim() as Html;
}

/** By day; by night only on a screen. Words stand out from the ground by 4.5 to 1 or more, signs by 3 to 1. */
const colours = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --ink: #1d2125; --quiet: #59636e; --rule: #d8dde3; --faint: #f3f5f7;
  --good: #0f766e; --good-pale: #a7d7d0; --miss: #b4460f; --miss-pale: #eebfa3; --manage: #3c5a99; --link: #0a5c8a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --ink: #e7eaee; --quiet: #a3adb8; --rule: #343b43; --faint: #1e2328;
    --good: #45b8a9; --good-pale: #1f5b54; --miss: #f0935c; --miss-pale: #6e3c1e; --manage: #86a6ea; --link: #7cc0ec;
  }
}`;

const words = `
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
main { max-width: 46rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: pretty; font-weight: 650; }
h1 { font-size: 2.1rem; letter-spacing: -0.02em; margin: 0 0 .75rem; }
h1 + p { color: var(--quiet); margin: 0 0 2rem; }
h2 { font-size: 1.3rem; letter-spacing: -0.01em; margin: 3rem 0 1rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.02rem; margin: 1.9rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .4rem; color: var(--quiet); }
p, ul, ol { margin: 0 0 1rem; }
ul, ol { padding-left: 1.25rem; }
li { margin: .3rem 0; padding-left: .15rem; }
li > ul, li > ol { margin: .2rem 0 .4rem; }
li::marker { color: var(--quiet); }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: from-font; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
hr { border: 0; border-top: 1px solid var(--rule); margin: 2rem 0; }
blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--rule); color: var(--quiet); }
pre, code { font: .9em/1.5 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; }
pre { padding: .75rem 1rem; background: var(--faint); white-space: pre-wrap; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`;

const tables = `
table { width: 100%; border-collapse: collapse; margin: .25rem 0 1.5rem; font-size: .94rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
th, td { padding: .5rem .75rem .5rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); overflow-wrap: break-word; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--quiet); font-size: .82rem; font-weight: 600; vertical-align: bottom; border-bottom: 1px solid var(--quiet); }
tbody th { font-weight: 500; }
.right { text-align: right; }
.center { text-align: center; }`;

const charts = `
figure { margin: 1.5rem 0 2rem; }
figcaption { margin-bottom: .8rem; line-height: 1.4; }
figcaption span { color: var(--quiet); }
svg { display: block; max-width: 100%; overflow: visible; font-size: 12px; font-variant-numeric: tabular-nums; }
svg text { fill: var(--ink); paint-order: stroke; stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round; }
svg .quiet { fill: var(--quiet); }
svg .middle { text-anchor: middle; }
svg .end { text-anchor: end; }
.grid { stroke: var(--rule); }
.axis { stroke: var(--ink); }
.interval { stroke: var(--good-pale); stroke-width: 7px; }
.interval.slim { stroke-width: 4px; }
.average { stroke: var(--quiet); stroke-dasharray: 2 3; }
.point { fill: var(--good); stroke: var(--ground); stroke-width: 1px; }
.point.few { fill: var(--ground); stroke: var(--good); stroke-width: 2px; }
.kept, .lead, .all { fill: var(--good); }
.missed { fill: var(--miss); }
.moved { fill: var(--miss-pale); }
.manage { fill: var(--manage); }
.untested, .unrecorded { fill: var(--quiet); }
.away { fill: var(--rule); }
.bed { fill: var(--faint); }
.most { fill: var(--good); opacity: .7; }
.some { fill: var(--good); opacity: .42; }
.none { fill: var(--miss); opacity: .55; }
.course { fill: none; stroke: var(--good); stroke-width: 2.5px; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.pace { stroke: var(--quiet); stroke-dasharray: 4 4; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: .9rem 0 0; padding: 0; list-style: none; color: var(--quiet); font-size: .82rem; }
.legend li { display: flex; align-items: center; gap: .4rem; margin: 0; padding: 0; }
.calendars, .courses { display: grid; gap: 1.4rem 2rem; margin: 0; padding: 0; list-style: none; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
.calendars li, .courses li { display: flex; flex-direction: column; justify-content: space-between; margin: 0; padding: 0; min-width: 0; }
.calendars p, .courses p { margin: 0 0 .5rem; font-size: .92rem; line-height: 1.35; }
.calendars p span, .courses p span { color: var(--quiet); }
.calendars p span { white-space: nowrap; }
.calendars .whole { grid-column: 1 / -1; }
details { margin-top: .8rem; font-size: .88rem; }
summary { display: inline-block; cursor: pointer; color: var(--link); }
details table { margin: .4rem 0 0; }`;

/** Nothing is wider than a phone: the rows of wide tables become lists. */
const phone = `
@media screen and (max-width: 36rem) {
  main { padding: 1.75rem 1rem 3rem; }
  h1 { font-size: 1.65rem; }
  h2 { margin-top: 2.25rem; }
  .roomy { display: none; }
  table.wide thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.wide, table.wide tbody, table.wide tr, table.wide td, table.wide tbody th { display: block; }
  table.wide tr { padding: .6rem 0; border-bottom: 1px solid var(--rule); }
  table.wide td, table.wide tbody th { border: 0; padding: .1rem 0; text-align: start; overflow-wrap: anywhere; }
  table.wide td:first-child, table.wide tbody th { font-weight: 600; }
  table.wide td[data-head] { display: flex; gap: 1rem; justify-content: space-between; }
  table.wide td[data-head]::before { content: attr(data-head); color: var(--quiet); }
  table.wide td:empty { display: none; }
}`;

/** On A4 and Letter: nothing that belongs together is cut, and each sheet says what it is of. */
function paper(heading: string): string {
  return `
@page {
  margin: 18mm 17mm 20mm;
  @bottom-left { content: "${styleText(heading)}"; font: 8.5pt system-ui, sans-serif; color: #59636e; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif; color: #59636e; }
}
@media print {
  :root { color-scheme: light; }
  html { font-size: 10pt; }
  body { line-height: 1.45; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; }
  h2 { font-size: 13.5pt; margin-top: 18pt; padding-top: 7pt; border-top-width: 1pt; }
  h1, h2, h3, h4, figcaption, summary { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  li:not(:has(li)), tr, table, figure, blockquote { break-inside: avoid; }
  figure:has(.calendars, .courses) { break-inside: auto; }
  .calendars, .courses { grid-template-columns: 1fr 1fr; gap: 12pt 18pt; }
  .legend { break-before: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration-color: var(--rule); }
  details { display: none; }
}`;
}

/** Any text between the quotes of a style sheet: everything but letters, digits and spaces by its number. */
function styleText(written: string): string {
  return [...written]
    .map((one) => (/[\p{L}\p{N} ]/u.test(one) ? one : `\\${one.codePointAt(0)!.toString(16)} `))
    .join('');
}
