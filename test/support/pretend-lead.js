// Stands in for the program where the player itself is tested: asks, writes a day, draws ids, fails.
import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkbox, input } from '@inquirer/prompts';

const [command, ...rest] = process.argv.slice(2);
const folder = `${process.env.LEAD_JOURNAL}/days/2026`;
const letters = 'abcdefghijklmnopqrstuvwxyz23456789';

const commands = {
  async today() {
    const name = await input({ message: 'Who?' });
    await busy();
    const picked = await checkbox({ message: 'Which?', choices: ['one', 'two', 'three'] });
    await busy();
    console.log(`${name}: ${picked.join(', ')}`);
  },
  commit() {
    const ids = [0, 1].map(() =>
      Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join(''),
    );
    mkdirSync(folder, { recursive: true });
    const lines = ids.map(
      (id) => `  - id: ${/[a-z]/.test(id) ? id : `"${id}"`}\n    text: ${rest.join(' ')}\n`,
    );
    writeFileSync(`${folder}/${process.env.LEAD_NOW?.slice(0, 10)}.yaml`, `commitments:\n${lines.join('')}`);
    console.log(`Promised, as ${ids.join(' and ')}, in ${folder}.`);
  },
  done() {
    const found = readFileSync(`${folder}/2026-11-23.yaml`, 'utf8').includes(rest[0]);
    console.log(found ? `Done: ${rest[0]}` : `no such commitment: ${rest[0]}`);
  },
  zone: () => console.log(process.env.TZ ?? 'no zone', process.env.NO_COLOR, process.stdout.columns),
  fail() {
    console.error('lead: it failed');
    process.exitCode = 2;
  },
};

/** Work between two questions, some of it while waiting for the disk. */
async function busy() {
  const end = Date.now() + 30;
  while (Date.now() < end) writeFileSync(`${process.env.HOME}/busy`, letters);
  await sleep(1);
}

try {
  await commands[command]();
} catch (thrown) {
  console.error(thrown.name === 'ExitPromptError' ? 'lead: cancelled' : thrown);
  process.exitCode = 130;
}
