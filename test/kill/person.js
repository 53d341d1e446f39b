// A person at a terminal who answers whatever is asked, and knows what the program has acknowledged.
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

const columns = 200;
/** Milliseconds of quiet after which the screen is looked at. */
const calm = 8;

/**
 * Runs `lead args` on a pseudo-terminal and answers its questions until it ends or is killed.
 *
 * @param draw a number from 0 to less than what it is given, at random.
 * @param newToken a word that was never used before.
 * @param begun is handed what kills the program, once it runs.
 */
export async function atTerminal(launcher, args, { journal, env, draw, newToken, begun }) {
  const terminal = new headless.Terminal({
    cols: columns,
    rows: 60,
    scrollback: 5000,
    allowProposedApi: true,
  });
  const program = spawn(process.execPath, [launcher, ...args], {
    cwd: journal,
    env,
    cols: columns,
    rows: 60,
    name: 'xterm',
  });
  const since = performance.now();
  const typed = [];
  let [over, killed, timer, pending] = [false, false, undefined, undefined];
  terminal.onData((reply) => program.write(reply));
  const ended = new Promise((done) =>
    program.onExit(({ exitCode }) => terminal.write('', () => done(exitCode))),
  );
  program.onData((data) =>
    terminal.write(data, () => {
      clearTimeout(timer);
      timer = setTimeout(answer, calm);
    }),
  );
  begun(() => {
    if (over) return false;
    killed = true;
    program.kill('SIGKILL');
    return true;
  });

  const sent = [];

  function send(strokes) {
    sent.push(strokes);
    pending = linesOf(terminal).join('\n');
    program.write(strokes);
  }

  function answer() {
    const lines = linesOf(terminal);
    const asked = openQuestion(lines);
    if (over || killed || asked === undefined || lines.join('\n') === pending) return;
    if (typed.length > 0 && asked.includes(typed.at(-1))) return;
    const screen = lines.slice(lines.indexOf(asked)).join('\n');
    if (/Enter done/.test(screen)) return send(['k', 'm', 'a', '\u001b[B', '\r', '\r'][draw(6)]);
    if (/Why\? /.test(screen)) return send(['n', 'f', '\r'][draw(3)]);
    if (/Enter to go on$/m.test(screen) && /↑ ↓/.test(screen)) return send('\r');
    if (/, now\?/.test(asked)) return send('3\r');
    if (/How long|On which day|\(y\/n\)|Where does|do you (?:want to )?grow/i.test(asked) || draw(4) === 0)
      return send('\r');
    typed.push(newToken());
    send(`${typed.at(-1)}\r`);
  }

  const exitCode = await ended;
  over = true;
  clearTimeout(timer);
  const lines = linesOf(terminal);
  terminal.dispose();
  return {
    killed,
    exitCode,
    lived: Math.round(performance.now() - since),
    asking: openQuestion(lines) !== undefined,
    typed,
    claims: claimsOf(lines, typed, killed, { underway: lines.join('\n') === pending, last: sent.slice(-2) }),
    screen: lines.join('\n'),
  };
}

/** All lines so far, without the empty ones at the end. */
function linesOf(terminal) {
  const { active } = terminal.buffer;
  const lines = Array.from(
    { length: active.length },
    (_, row) => active.getLine(row)?.translateToString(true) ?? '',
  );
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

function openQuestion(lines) {
  const last = lines.findLastIndex((line) => /^[?✔] /.test(line));
  return lines[last]?.startsWith('? ') ? lines[last] : undefined;
}

/** What was acknowledged: typed words behind which the program went on, and what the cards show as settled. */
function claimsOf(lines, typed, killed, { underway, last }) {
  const words = typed.flatMap((token) => {
    const line = lines.findLastIndex((one) => one.includes(token) && one.startsWith('✔'));
    const after = lines.slice(line + 1).find((one) => one.trim() !== '');
    // A promise made in two questions is made with the second.
    const wentOn = line >= 0 && (after ? !/On which day|✔ On which/.test(after) : !killed);
    return wentOn ? [{ token }] : [];
  });
  // A key was pressed that may have changed what the card shows still.
  if (underway) return words;
  const cards = [
    ...cardClaims(lines, /Which standards did you keep on (.+)\?/),
    ...cardClaims(lines, /What became of what you promised/),
  ];
  if (!killed) return [...words, ...cards];
  // On a slow machine a screen comes in parts, so that the last keys may have been pressed before it was whole: what
  // they say may be in the file, and what is shown no longer.
  const later = last.flatMap((strokes) => [...strokes].flatMap((key) => saidBy[key] ?? []));
  return [...words, ...cards.map((claim) => ({ ...claim, or: later }))];
}

/** What the keys of a card say; words that were meant for another question are keys, too. */
const saidBy = {
  k: 'kept',
  a: 'kept',
  l: 'kept',
  m: 'missed',
  f: 'missed',
  n: 'missed',
  d: 'dropped',
  u: 'untested',
  ' ': 'open',
};

function cardClaims(lines, title) {
  const start = lines.findLastIndex((line) => title.test(line));
  if (start < 0) return [];
  const day = title.exec(lines[start])[1];
  const claims = [];
  for (const line of lines.slice(start + 1)) {
    const row = /^[› ] ([^\w\s]) (.+)$/.exec(line);
    if (!row) break;
    const [, mark, rest] = row;
    const status = { '✓': 'kept', '✗': 'missed' }[mark];
    const text = rest.split('  ')[0];
    if (status)
      claims.push(day ? { day: isoDay(day), standard: text, verdict: status } : { promise: text, status });
  }
  return claims;
}

function isoDay(spelt) {
  return new Date(`${spelt} 12:00 UTC`).toISOString().slice(0, 10);
}
