// Writes ten-weeks/: plays the story in ten-weeks.yaml, act by act, through the built program, as a person would have
// typed it. `npm run build` first. Ids are drawn at random, so in the end they become k001, k002 … as they turn up.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';

/** The acts of the story, in their order: {at, run, stdin, answers}. */
export const story = parse(readFileSync(join(import.meta.dirname, 'ten-weeks.yaml'), 'utf8'));

/**
 * Plays the story.
 *
 * @param lead runs the program: `lead(args, now, input)` gives its standard output, and throws if it did not end well.
 */
export async function play(lead) {
  for (const { at, run, stdin, answers } of story) {
    const input = answers ? stringify(await named(answers, at)) : stdin;
    await lead(run, at, input);
  }

  /** The answers with ids instead of pieces of text. */
  async function named(answers, at) {
    const close = {};
    for (const [day, { commitments = {}, ...rest }] of Object.entries(answers.close ?? {})) {
      const settled = {};
      for (const [piece, settlement] of Object.entries(commitments)) {
        settled[await idOf(piece, at)] = settlement;
      }
      close[day] = { ...rest, commitments: settled };
    }
    return { ...answers, close };
  }

  async function idOf(piece, at) {
    const open = JSON.parse(await lead(['list', '--json'], at));
    const meant = open.filter(({ text }) => text.includes(piece));
    if (meant.length !== 1) throw new Error(`${at}: "${piece}" means ${meant.length} open commitments`);
    return meant[0].id;
  }
}

/** Plays the story in a home of its own and puts the journal in place of the one beside this file. */
async function write() {
  const home = mkdtempSync(join(tmpdir(), 'lead-'));
  const journal = join(home, 'journal');
  const program = resolve(import.meta.dirname, '../../bin/lead.js');
  const env = { PATH: process.env.PATH, HOME: home, LEAD_JOURNAL: journal, NO_COLOR: '1', LANG: 'C.UTF-8' };
  try {
    await play((args, now, input = '') =>
      execFileSync(process.execPath, [program, ...args], {
        env: { ...env, LEAD_NOW: now },
        input,
        encoding: 'utf8',
      }),
    );
    rmSync(join(journal, '.lead'), { recursive: true, force: true });
    nameIds(journal);
    const committed = join(import.meta.dirname, 'ten-weeks');
    rmSync(committed, { recursive: true, force: true });
    cpSync(journal, committed, { recursive: true });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function nameIds(journal) {
  let count = 0;
  const days = readdirSync(join(journal, 'days'), { recursive: true }).filter((path) => path.endsWith('.yaml'));
  for (const day of days.sort()) {
    const path = join(journal, 'days', day);
    const text = readFileSync(path, 'utf8').replaceAll(/^( *- id: )(["']?)[a-z2-9]{4}\2$/gm, (_, start) => {
      count += 1;
      return `${start}k${String(count).padStart(3, '0')}`;
    });
    writeFileSync(path, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
