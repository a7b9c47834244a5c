import type { CancellationToken, Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import { SLICE, turn } from "./turn";

/** Lets others have their turn in long work, and shows the client how far it is. */
export interface Pace {
  /** Whether to go on; `false` once somebody cancelled. `percentage` is from 0 to 100. */
  readonly goOn: (message: string, percentage?: number) => Promise<boolean>;
  readonly end: () => void;
}

/** The time, in milliseconds, after which progress is shown. */
const LONG = 500;

/** The pace of work that answers a request; its progress is shown under `title` where `isShown`. */
export function pacer(
  connection: Connection,
  title: string,
  token: CancellationToken | undefined,
  isShown: boolean,
): Pace {
  const begin = performance.now();
  let sliceBegin = begin;
  let reporter: WorkDoneProgressServerReporter | null = null;
  return {
    goOn: async (message, percentage = 0) => {
      if (performance.now() - sliceBegin >= SLICE) {
        if (isShown && !reporter && performance.now() - begin >= LONG) {
          reporter = await connection.window.createWorkDoneProgress();
          reporter.begin(title, 0, "", true);
        }
        reporter?.report(percentage, message);
        await turn();
        sliceBegin = performance.now();
      }
      return !token?.isCancellationRequested && !reporter?.token.isCancellationRequested;
    },
    end: () => reporter?.done(),
  };
}
