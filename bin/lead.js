#!/usr/bin/env node
// Starts lead. Any Node from 10 on can read this file, as either kind of module: an old one is told what is needed.

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 17)) {
  process.stderr.write(`lead: needs Node 20.17 or later; this is ${process.versions.node}\n`);
  process.exitCode = 1;
} else {
  start();
}

function start() {
  import('node:module')
    .then((module) => {
      if (module.enableCompileCache) module.enableCompileCache();
      return import('../dist/main.js');
    })
    .catch((error) => {
      if (!/[\\/]dist[\\/]main\.js' imported from/.test(String(error))) throw error;
      process.stderr.write('lead: it is not built yet; run npm ci in its folder\n');
      process.exitCode = 1;
    });
}
