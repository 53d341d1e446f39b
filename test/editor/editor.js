// Asks the YAML language server that editors use what it says of files of every kind, valid and broken, and compares the
// lines it names with those that lead names. npm run build first; the server is fetched, for it is as large as an editor:
//   npx -p yaml-language-server@1.25.0 -- node test/editor/editor.js
import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { files } from './files.js';

/** Milliseconds that the server may take for one file. */
const patience = 20_000;
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'lead-editor-'));

try {
  process.exitCode = await compared();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compared() {
  const [server, { decode, schemas }] = [await startServer(), await program()];
  let wrong = 0;
  for (const [index, { kind, text, beyond }] of files.entries()) {
    const schema = pathToFileURL(join(root, `dist/schemas/${kind}.json`)).href;
    const source = `# yaml-language-server: $schema=${schema}\n${text}`;
    const ours = decode('x.yaml', source, schemas[kind]).unread;
    const theirs = await server.diagnose(`file://${folder}/${index}.yaml`, source);
    const [mine, its] = [
      linesOf(ours.map(({ line }) => line)),
      linesOf(theirs.map(({ range }) => range.start.line + 1)),
    ];
    if (mine === its || (beyond && its === 'none')) continue;
    wrong += 1;
    console.log(`${kind}: lead names line ${mine}, the language server line ${its}\n${source}`);
    console.log(
      [
        ...ours.map(({ message }) => `  lead: ${message}`),
        ...theirs.map(({ message }) => `  server: ${message}`),
      ].join('\n'),
    );
  }
  server.end();
  console.log(`${files.length} files, ${wrong} of which the language server and lead see differently`);
  return wrong > 0 ? 1 : 0;
}

/** The first line counts: what comes after a file has gone wrong is each reader's guess. */
function linesOf(lines) {
  return lines.length === 0 ? 'none' : `${Math.min(...lines)}`;
}

async function startServer() {
  const child = spawn('yaml-language-server', ['--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: folder,
  });
  const waiting = new Map();
  let [received, count] = [Buffer.alloc(0), 0];
  child.on('error', (error) => {
    console.error(`there is no yaml-language-server: ${error.message}`);
    process.exit(1);
  });
  child.stdout.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(received.toString('latin1'));
      const end = head && head[0].length + Number(head[1]);
      if (!head || received.length < end) return;
      take(JSON.parse(received.subarray(head[0].length, end).toString('utf8')));
      received = received.subarray(end);
    }
  });

  function send(message) {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  function take({ id, method, params, result }) {
    // What it asks of an editor: its settings, and leave to watch.
    if (id !== undefined && method === 'workspace/configuration')
      send({
        id,
        result: params.items.map(({ section }) =>
          section === 'yaml' ? { validate: true, schemaStore: { enable: false } } : null,
        ),
      });
    else if (id !== undefined && method) send({ id, result: null });
    const key = method === 'textDocument/publishDiagnostics' ? params.uri : method ? undefined : id;
    waiting.get(key)?.(result ?? params?.diagnostics);
  }

  function answer(key, what) {
    return new Promise((done, failed) => {
      const timer = setTimeout(
        () => failed(new Error(`the language server says nothing about ${key}`)),
        patience,
      );
      waiting.set(key, (value) => {
        clearTimeout(timer);
        waiting.delete(key);
        done(value);
      });
      send(what);
    });
  }

  count += 1;
  await answer(count, {
    id: count,
    method: 'initialize',
    params: {
      processId: process.pid,
      rootUri: `file://${folder}`,
      capabilities: { workspace: { configuration: true } },
    },
  });
  send({ method: 'initialized', params: {} });
  send({
    method: 'workspace/didChangeConfiguration',
    params: { settings: { yaml: { validate: true, schemaStore: { enable: false } } } },
  });
  return {
    diagnose: (uri, text) =>
      answer(uri, {
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
      }),
    end: () => child.kill(),
  };
}

/** The reader of the program and its schemas, from their sources. */
async function program() {
  const outfile = join(folder, 'store.mjs');
  await build({
    stdin: {
      contents: `export { decode } from './src/store/decode.ts'; export { schemas } from './src/store/schemas.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: { js: "import{createRequire as __lead}from'node:module';const require=__lead(import.meta.url);" },
  });
  return import(outfile);
}
