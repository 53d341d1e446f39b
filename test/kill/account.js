// What a journal on disk says, looked at without the program: YAML by the parser, fits by the JSON Schemas.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';

const ajv = new Ajv({ strict: false, unicodeRegExp: true });
formats.default(ajv);
const schemas = resolve(import.meta.dirname, '../../dist/schemas');
const validators = Object.fromEntries(
  ['entry', 'review', 'standards', 'goals', 'away', 'lead'].map((name) => [
    name,
    ajv.compile(JSON.parse(readFileSync(join(schemas, `${name}.json`), 'utf8'))),
  ]),
);

/** Every word that the test hands to the program: once in the journal, or never. */
const token = /\btk[0-9a-z]{6}\b/g;

/**
 * Reads a journal as it stands.
 *
 * @returns {{texts: Map<string, string>, said: Map<string, any>, counts: Map<string, number>, unfinished: string[],
 *   locked: boolean}} the text and the data of each file by its path, how often each token stands in them, the files that
 *   were left half written beside others, and whether there is a lock.
 * @throws Error if a file does not parse, or does not fit.
 */
export function accountOf(journal) {
  const [texts, said, counts, unfinished] = [new Map(), new Map(), new Map(), []];
  for (const path of readdirSync(journal, { recursive: true }).sort()) {
    if (path.endsWith('.tmp')) unfinished.push(path);
    if (!path.endsWith('.yaml') || path.startsWith('.lead')) continue;
    const text = readFileSync(join(journal, path), 'utf8');
    texts.set(path, text);
    said.set(path, fitting(path, text));
    for (const [found] of text.matchAll(token)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return { texts, said, counts, unfinished, locked: existsSync(join(journal, '.lead/lock')) };
}

function fitting(path, text) {
  const data = parse(text);
  const fits =
    validators[/^days/.test(path) ? 'entry' : /^reviews/.test(path) ? 'review' : path.slice(0, -5)];
  if (data !== null && !fits(data))
    throw new Error(`${path} does not fit: ${ajv.errorsText(fits.errors)}\n${text}`);
  return data;
}

/** Every commitment in `said`, with the day it was made. */
export function commitmentsIn(said) {
  return [...said].flatMap(([path, data]) =>
    path.startsWith('days/')
      ? (data?.commitments ?? []).map((one) => ({ ...one, made: path.slice(10, 20) }))
      : [],
  );
}

/**
 * What is not as it was claimed to be. A claim is a token, a commitment and its status, or a standard's verdict; the
 * latter two may be another one of `or`.
 */
export function brokenClaims({ said, counts }, claims) {
  const promises = [...commitmentsIn(said), ...[...said.values()].flatMap((data) => data?.development ?? [])];
  return claims.filter((claim) => {
    if (claim.token) return counts.get(claim.token) !== 1;
    const isOf = (said, claimed) => said === claimed || (claim.or?.includes(said) ?? false);
    if (claim.promise)
      return !isOf(promises.find(({ text }) => text === claim.promise)?.status, claim.status);
    const entry = said.get(`days/${claim.day.slice(0, 4)}/${claim.day}.yaml`);
    const standard = said.get('standards.yaml').find(({ text }) => text === claim.standard);
    return !isOf(entry?.standards?.[standard?.id], claim.verdict);
  });
}
