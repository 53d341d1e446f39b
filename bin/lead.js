#!/usr/bin/env node
// Starts lead. Any Node from 10 on can read this file: an old one is told what is needed.

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 17)) {
  process.stderr.write(`lead: needs Node 20.17 or later; this is ${process.versions.node}\n`);
  process.exitCode = 1;
} else {
  start();
}

function start() {
  const { pack } = require('./load.js');
  try {
    pack('main').part('./main.cjs');
  } catch (error) {
    if (error.code !== 'ENOENT' || !/dist[\\/]main\.pack/.test(error.message)) throw error;
    process.stderr.write('lead: it is not built yet; run npm ci in its folder\n');
    process.exitCode = 1;
  }
}
