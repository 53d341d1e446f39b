import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Whether Debian's Chromium is here, and what reads the words of a PDF. `.ci/run` installs both. */
export const hasChromium = existsSync(executablePath) && existsSync('/usr/bin/pdftotext');

/** A real browser with nothing of a person's in it. */
export interface RealBrowser {
  /** Shows a page, does `work` with it and closes it. @throws Error if it fetches anything or complains. */
  show<Result>(html: string, work: (page: Page) => Promise<Result>): Promise<Result>;
  /** The words of each sheet of paper. */
  printed(html: string, format: 'A4' | 'Letter'): Promise<string[]>;
  close(): Promise<void>;
}

/** Starts Debian's Chromium, without its own talk to the net. */
export async function startChromium(): Promise<RealBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'lead-pages-'));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const browser: Browser = await chromium.launch({ executablePath, args: [...args, ...quiet] });

  const show: RealBrowser['show'] = async (html, work) => {
    const path = join(folder, 'page.html');
    writeFileSync(path, html);
    const page = await browser.newPage();
    const amiss: string[] = [];
    page.on('console', (message) => amiss.push(message.text()));
    page.on('request', (request) => {
      if (request.url() !== `file://${path}`) amiss.push(`asks for ${request.url()}`);
    });
    try {
      await page.goto(`file://${path}`);
      const result = await work(page);
      if (amiss.length > 0) throw new Error(amiss.join('\n'));
      return result;
    } finally {
      await page.close();
    }
  };

  return {
    show,
    printed: async (html, format) => {
      const path = join(folder, 'page.pdf');
      await show(html, (page) => page.pdf({ path, format }));
      return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
