import type { Away } from '../journal/away.ts';
import { asks } from '../journal/filter.ts';
import { filteredJournal } from '../journal/filtered-journal.ts';
import { partOf } from '../journal/part.ts';
import { within } from '../journal/period.ts';
import { openAway } from '../journal/private.ts';
import { openEntry } from '../journal/private-entry.ts';
import { hiddenWords, openReview } from '../journal/private-review.ts';
import { jsonDocument, spelt } from '../render/export-json.ts';
import { dayLines, type ExportData, jsonLines } from '../render/export-lines.ts';
import { awaySchema } from '../store/away-file.ts';
import { entrySchema } from '../store/entry-file.ts';
import { entryFrom } from '../store/entry-made.ts';
import { exportVersion } from '../store/export-file.ts';
import { goalsSchema } from '../store/goals-file.ts';
import { awayPath, entryPath, goalsPath, reviewPath, settingsPath, standardsPath } from '../store/layout.ts';
import { reviewSchema } from '../store/review-file.ts';
import { saidIn } from '../store/said.ts';
import { pickedDay } from '../store/said-picked.ts';
import { redactedData } from '../store/said-redacted.ts';
import { settingsSchema } from '../store/settings-file.ts';
import { standardsSchema } from '../store/standards-file.ts';
import { ownTemplates } from '../store/templates.ts';
import type { Terminal } from '../world/terminal.ts';
import type { World } from '../world/world.ts';
import type { Exported } from './export-writers.ts';

/**
 * The journal as JSON: what its files say, in their own words, with the keys
 * that `lead` does not know; one document, or one record a line.
 */
export async function jsonExport(exported: Exported, { terminal }: World): Promise<string[]> {
  const data = await dataOf(exported, terminal);
  return exported.options.lines ? jsonLines(data) : jsonDocument(data);
}

/** As much of an item of a list as is looked at. */
interface Listed extends Pick<Away, 'why' | 'private'> {
  readonly id: string;
  readonly from: string;
}

async function dataOf(exported: Exported, terminal: Terminal): Promise<ExportData> {
  const { folder, period, isAll, journal, whole, hidden, reviews, redaction, leftOut } = exported;
  const { files } = folder;
  const asWritten = <Data>(data: Data) => data;
  const named = redaction ?? { text: asWritten, id: asWritten };
  const said = async (path: string, schema: Parameters<typeof saidIn>[2]) => {
    const data = (await saidIn(files, path, schema))?.data ?? undefined;
    return redaction && data !== undefined ? redactedData(data, schema, redaction) : data;
  };
  const listed = async (path: string, schema: Parameters<typeof saidIn>[2]) =>
    ((await said(path, schema)) ?? []) as readonly Listed[];
  const part = isAll ? journal : partOf(journal, period);
  const words = hidden ? hiddenWords(whole, hidden) : [];
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  const [standards, goals] = [ids(part.standards), ids(part.goals)];
  const off = new Set(part.away.map(({ from }) => from as string));
  const open = (review: object) => (hidden ? openReview(review, hidden, words) : review);
  return {
    about: {
      version: exportVersion,
      made: folder.today,
      period: { label: isAll ? 'all' : period.label, from: period.from, to: period.to },
      'left-out': leftOut,
      redacted: redaction !== undefined,
    },
    settings: (await said(settingsPath, settingsSchema)) ?? {},
    standards: (await listed(standardsPath, standardsSchema)).filter(({ id }) => standards.has(id)),
    goals: (await listed(goalsPath, goalsSchema)).filter(({ id }) => goals.has(id)),
    away: (await listed(awayPath, awaySchema))
      .filter(({ from }) => off.has(from))
      .map((one) => (hidden ? openAway(one, hidden.sections) : one)),
    days: await daysOf(exported, terminal),
    reviews: await Promise.all(
      reviews.map(async ({ period: { label, to } }) => {
        const data = open(((await saidIn(files, reviewPath(label), reviewSchema))?.data ?? {}) as object);
        return [label, redaction ? redactedData(data, reviewSchema, redaction) : data, to] as const;
      }),
    ),
    templates:
      isAll && !hidden && !asks(exported.asked)
        ? (await ownTemplates(files)).map(([path, text]) => [path, named.text(text)] as const)
        : [],
    unread: journal.unread,
  };
}

/** Files read at a time. */
const atOnce = 64;

/** Days from which on it matters how large this process grows, and after how many it gives back what they took. */
const [many, someDays] = [2_000, 32 * atOnce];

async function daysOf(exported: Exported, { progress }: Terminal): Promise<ExportData['days']> {
  const { whole } = exported;
  const { length } = whole.entries;
  const textOf = exported.options.lines ? dayLines : (_: string, data: unknown) => spelt(data);
  const all: (readonly [string, string])[] = [];
  for (let at = 0; at < length; at += atOnce) {
    progress(at, length, `Gathering ${length} days`);
    if (length >= many && at % someDays === 0) exported.folder.letGo?.(true);
    const some = whole.entries.slice(at, at + atOnce).map(({ day }) => dayOf(exported, day));
    // Kept as text, which takes less room than data.
    all.push(...(await Promise.all(some)).flatMap((one) => (one ? [[one[0], textOf(...one)] as const] : [])));
  }
  if (length >= many) exported.folder.letGo?.(true);
  return all;
}

/** What the file of `day` says, as much of it as is exported; `undefined` if that is nothing. */
async function dayOf(
  { folder, period, isAll, whole, asked, hidden, redaction }: Exported,
  day: Exported['period']['from'],
): Promise<readonly [string, Readonly<Record<string, unknown>>] | undefined> {
  const said = await saidIn(folder.files, entryPath(day), entrySchema);
  if (!said) return undefined;
  const isWhole = isAll || within(period, day);
  let data = (said.data ?? {}) as Readonly<Record<string, unknown>>;
  if (!isWhole || asks(asked)) {
    const entry = entryFrom(said.value, day, folder.settings.workingDay);
    const one = filteredJournal({ ...whole, entries: [entry] }, asked);
    const [kept] = isWhole ? one.entries : partOf(one, period).entries;
    data = kept ? pickedDay(said.data, entry, kept) : {};
    if (Object.keys(data).length === 0) return undefined;
  }
  if (hidden) data = openEntry(data, hidden);
  if (!isWhole && !saysMore(data)) return undefined;
  return [day, (redaction ? redactedData(data, entrySchema, redaction) : data) as typeof data];
}

/** Whether a day of which a part is exported says more than that it is private. */
function saysMore(data: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(data).some(
    ([key, value]) => key !== 'private' && !(Array.isArray(value) && value.length === 0),
  );
}
