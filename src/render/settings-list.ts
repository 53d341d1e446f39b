import { item } from './item.ts';
import type { Look } from './look.ts';
import { shown } from './shown.ts';
import { pad, widthOf } from './width.ts';

/** A setting as it is shown: what it is called, what holds, and what says so. */
export interface SettingShown {
  readonly key: string;
  readonly value: string | boolean;
  readonly origin: string;
  readonly where?: string;
}

/** Cells that a value may take before what says so goes to a line of its own. */
const widest = 30;

/** Settings, one a line where there is room; ends in a newline. */
export function settingsList(settings: readonly SettingShown[], look: Look): string {
  const values = settings
    .map(({ value }) => widthOf(shown(String(value))))
    .filter((width) => width <= widest);
  const widths = {
    key: Math.max(...settings.map(({ key }) => widthOf(key))) + 1,
    value: Math.max(0, ...values),
  };
  return settings
    .flatMap((setting) => lines(setting, widths, look))
    .map((line) => `${line}\n`)
    .join('');
}

function lines(
  { key, value, origin, where }: SettingShown,
  widths: { readonly key: number; readonly value: number },
  { paint, columns }: Look,
): string[] {
  const written = shown(String(value));
  const said = originWords(origin, where);
  const line = `  ${pad(key, widths.key)} ${pad(written, widths.value)}`;
  if (widthOf(line) + 3 + widthOf(said) <= columns) return [`${line}   ${paint.quiet(said)}`];
  // A folder is not broken while there is a line that has room for it.
  const isBeside = 3 + widths.key + widthOf(written) <= columns;
  const lead = pad('', isBeside ? widths.key : 1);
  return [
    ...(isBeside ? [] : [`  ${key}`]),
    ...item(isBeside ? pad(key, widths.key) : lead, written, columns),
    ...item(lead, said, columns).map(paint.quiet),
  ];
}

/** What says a setting, in words: `environment, LEAD_JOURNAL`. */
export function originWords(origin: string, where: string | undefined): string {
  return where === undefined ? origin : `${origin}, ${shown(where)}`;
}
