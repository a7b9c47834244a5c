import type { Finding } from "../problem";
import { isText, type SourceFailure } from "../source";
import { get } from "../table";
import type { Rule } from "./rule";

/** `source.missing`, `source.not-text`, `source.outside-root`. */
export const sourceUnreadable: Rule = {
  needsWholeCorpus: false,
  check: (corpus, { file, sourceUri }): Finding[] => {
    const source = sourceUri === null ? undefined : get(corpus.sources, sourceUri);
    if (!source || isText(source)) return [];
    const place = file.source.path ?? { start: 0, end: 0 };
    const { code, message } = describe(source, file.source.path?.value ?? null);
    return [{ code, message, start: place.start, end: place.end }];
  },
};

function describe({ failure, uri }: SourceFailure, path: string | null): Pick<Finding, "code" | "message"> {
  const name = path ?? decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
  switch (failure) {
    case "missing":
      return {
        code: "source.missing",
        message: `The source text "${name}" does not exist; ${path === null ? "put it beside this file or name another in `source.path`" : 'correct "path" in source'}.`,
      };
    case "unreadable":
      return {
        code: "source.not-text",
        message: `The source text "${name}" cannot be read; give yourself the right to.`,
      };
    case "not-text":
      return { code: "source.not-text", message: `The source text "${name}" is not UTF-8 text; save it as UTF-8.` };
    case "too-large":
      return { code: "source.not-text", message: `The source text "${name}" is larger than 32 MB; split it.` };
    case "outside-root":
      return {
        code: "source.outside-root",
        message: `The source text "${name}" lies outside the corpus; move it below the folder of glossator.yaml.`,
      };
  }
}
