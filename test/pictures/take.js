// Takes the pictures of README.md: what the built program makes of the journal of ten weeks, in Debian's Chromium, with
// the fonts of fonts-noto-core, fonts-noto-color-emoji and fonts-wqy-microhei.
//   npm run -s build && node test/pictures/take.js

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), 'lead-pictures-'));

// A copy, for reading leaves an index behind.
const journal = join(folder, 'journal');
cpSync(join(here, '../journals/ten-weeks'), journal, { recursive: true });

/** Each picture: what is exported, and how much of it is shown, in px. */
const pictures = [
  { name: 'week', args: ['2026-W46', '--layout', 'week'], width: 860, height: 1080, colorScheme: 'light' },
  { name: 'year', args: ['2026', '--layout', 'year'], width: 860, height: 1080, colorScheme: 'dark' },
];

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
for (const { name, args, width, height, colorScheme } of pictures) {
  const html = join(folder, `${name}.html`);
  execFileSync(process.execPath, [join(here, '../../bin/lead.js'), 'export', ...args, '-o', html], {
    env: {
      ...process.env,
      LEAD_JOURNAL: journal,
      LEAD_NOW: '2026-11-16T08:00:00+01:00',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(`file://${html}`);
  await page.screenshot({ path: join(here, `${name}.png`) });
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true });
