#!/usr/bin/env node
const { existsSync } = require("node:fs");
const { join } = require("node:path");

// The server is a program of its own, which begins sooner without the command line before it.
const isServer = process.argv.slice(2).join(" ") === "server --stdio";
const program = join(__dirname, isServer ? "../dist/server.cjs" : "../dist/glossator.cjs");
if (existsSync(program)) require(program);
else {
  process.stderr.write("glossator: It is not built yet; run `npm run build`.\n");
  process.exitCode = 2;
}
