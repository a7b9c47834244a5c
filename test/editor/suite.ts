import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { results } from "./results";

/** The entry that VS Code calls in its extension host; the bundles of `api/` lie in the folder `api` beside this one's. */
export async function run(): Promise<void> {
  const file = process.env.GLOSSATOR_RESULTS;
  if (!file) throw new Error("GLOSSATOR_RESULTS must name the file to write the results to.");
  // Mocha is an ES module, which the older node of a desktop VS Code cannot require.
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ ui: "bdd", color: false, timeout: 30_000 });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  const folder = join(__dirname, "api");
  for (const name of readdirSync(folder)
    .filter((name) => name.endsWith(".test.cjs"))
    .sort())
    require(join(folder, name));
  const found = await results(mocha);
  writeFileSync(file, JSON.stringify(found));
  if (found.failed > 0) throw new Error(`${found.failed} of ${found.titles.length} tests failed.`);
}
