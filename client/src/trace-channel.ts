import { type Disposable, EventEmitter, LogLevel, type LogOutputChannel, workspace } from "vscode";

/**
 * The channel that the language client writes its trace to: the log itself, at the level that the setting
 * `glossator.trace.server` asks for. The client traces only into a channel of level Trace, which an extension cannot set.
 */
export function traceChannel(log: LogOutputChannel): LogOutputChannel & Disposable {
  const levels = new EventEmitter<LogLevel>();
  const settings = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration("glossator.trace.server")) levels.fire(traceLevel());
  });
  return Object.create(log, {
    logLevel: { get: traceLevel },
    onDidChangeLogLevel: { value: levels.event },
    trace: { value: log.info },
    dispose: {
      value: () => {
        settings.dispose();
        levels.dispose();
      },
    },
  });
}

function traceLevel(): LogLevel {
  const setting = workspace.getConfiguration("glossator").get<string>("trace.server", "off");
  return setting === "off" ? LogLevel.Off : LogLevel.Trace;
}
