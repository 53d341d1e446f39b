#!/usr/bin/env node
// Starts lead. It must be readable by any Node, so that an old one is told what is needed.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const program = new URL('../dist/main.js', import.meta.url);
if (major < 20 || (major === 20 && minor < 17)) {
  process.stderr.write(`lead: needs Node 20.17 or later; this is ${process.versions.node}\n`);
  process.exitCode = 1;
} else if (!existsSync(fileURLToPath(program))) {
  process.stderr.write('lead: not built yet. Run npm install in its folder.\n');
  process.exitCode = 1;
} else {
  module.enableCompileCache?.();
  await import(program.href);
}
