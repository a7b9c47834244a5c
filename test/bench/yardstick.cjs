// The yardstick beside `glossator lint`: reads every annotation file below a folder and calls `parseDocument` of the
// library `yaml` on it, and does nothing else.
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { parseDocument } = require("yaml");

const folder = process.argv[2];
let errors = 0;
for (const name of readdirSync(folder, { recursive: true }))
  if (name.endsWith(".ann.yaml")) errors += parseDocument(readFileSync(join(folder, name), "utf8")).errors.length;
process.exitCode = errors > 0 ? 1 : 0;
