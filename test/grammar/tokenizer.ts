import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import { INITIAL, parseRawGrammar, Registry } from "vscode-textmate";

export interface Token {
  text: string;
  /** UTF-16 offset in the line. */
  start: number;
  end: number;
  /** Outermost first, without that of the grammar. */
  scopes: string[];
}

/** A function that cuts a text into tokens, line by line, as VS Code does with the grammar in the file at `path`. */
export async function tokenizer(path: string): Promise<(text: string) => Token[][]> {
  const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
  await loadWASM(readFileSync(wasm));
  const raw = parseRawGrammar(readFileSync(path, "utf8"), path);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => raw,
  });
  const grammar = (await registry.loadGrammar(raw.scopeName))!;
  return (text) => {
    let stack = INITIAL;
    return text.split("\n").map((line) => {
      const result = grammar.tokenizeLine(line, stack);
      stack = result.ruleStack;
      return result.tokens.map(({ startIndex: start, endIndex: end, scopes }) => ({
        text: line.slice(start, end),
        start,
        end,
        scopes: scopes.slice(1),
      }));
    });
  };
}
