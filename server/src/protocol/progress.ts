import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { CorpusHost } from "../host/corpus-host";
import type { LoadStep } from "../host/load";

/** Shows the client how far the reading of a corpus has come; `null` says that it is over. */
export function progressOf(connection: Connection): (host: CorpusHost, step: LoadStep | null) => Promise<void> {
  const reporters = new Map<CorpusHost, WorkDoneProgressServerReporter | "asked">();
  return async (host, step) => {
    const reporter = reporters.get(host);
    if (!step) {
      reporters.delete(host);
      if (reporter && reporter !== "asked") reporter.done();
    } else if (!reporter) {
      reporters.set(host, "asked");
      const answer = await connection.window.createWorkDoneProgress();
      if (reporters.get(host) !== "asked") return;
      answer.begin("Reading annotations", 0);
      reporters.set(host, answer);
    } else if (reporter !== "asked") {
      const percentage = step.total === 0 ? 0 : (100 * step.done) / step.total;
      reporter.report(percentage, step.total === 0 ? "Looking for files" : `${step.done} of ${step.total} files`);
    }
  };
}
