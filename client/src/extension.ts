import { commands, type ExtensionContext, type LogOutputChannel, window } from "vscode";
import { annotating } from "./annotate";
import { annotatedContext } from "./annotated-context";
import { type AnnotationsView, annotationsView } from "./annotations-view";
import type { CommandId } from "./commands";
import { getStarted, openSample } from "./get-started";
import { goToAnnotations, goToText } from "./go-to";
import { annotateKnownNames } from "./known-names";
import { type LanguageServer, languageServer } from "./language-server";
import { listMentions } from "./list-mentions";
import { peekCandidates, reanchor } from "./reanchor";
import { mergeEntity, moveEntity, splitEntity } from "./refactor";
import { showMentions } from "./show-mentions";
import { stepMention } from "./step-mention";
import { stepSuggestion, suggestionContext } from "./suggestions";
import { tallyItem } from "./tally-item";

let server: LanguageServer | undefined;

/** Starts the language server and registers the commands; VS Code calls it once. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel("Glossator", { log: true });
  context.subscriptions.push(log);
  server = languageServer(context, log);
  const annotations = annotationsView(server);
  context.subscriptions.push(annotations.view);
  for (const [id, run] of Object.entries(actions(server, annotations, context))) {
    context.subscriptions.push(commands.registerCommand(id, (file?: unknown) => run(file).catch(report(log))));
  }
  await server.start().catch(report(log));
  context.subscriptions.push(...annotatedContext(server), ...tallyItem(server), ...suggestionContext(server));
}

/** Ends the language server. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}

function actions(
  server: LanguageServer,
  annotations: AnnotationsView,
  context: ExtensionContext,
): Record<CommandId, (file?: unknown) => Promise<void>> {
  const write = annotating(server);
  return {
    "glossator.annotateSelection": () => write.annotateSelection(),
    "glossator.annotateAll": () => write.annotateAll(),
    "glossator.annotateCorpus": () => write.annotateCorpus(),
    "glossator.annotateKnown": () => annotateKnownNames(server, false),
    "glossator.annotateKnownCorpus": () => annotateKnownNames(server, true),
    "glossator.annotateLast": () => write.annotateLast(),
    "glossator.changeEntity": () => write.changeEntity(),
    "glossator.addGloss": () => write.addGloss(),
    "glossator.removeAnnotation": () => write.removeAnnotation(),
    "glossator.goToAnnotations": (file) => goToAnnotations(server, file),
    "glossator.goToText": (file) => goToText(server, file),
    "glossator.showMentions": (entity) => showMentions(server, entity),
    "glossator.nextMention": () => stepMention(server, "next"),
    "glossator.previousMention": () => stepMention(server, "previous"),
    "glossator.acceptSuggestion": () => stepSuggestion(server, "accept"),
    "glossator.rejectSuggestion": () => stepSuggestion(server, "reject"),
    "glossator.nextSuggestion": () => stepSuggestion(server, "next"),
    "glossator.previousSuggestion": () => stepSuggestion(server, "previous"),
    "glossator.mergeEntity": (row) => annotations.atDeclaration(row, () => mergeEntity(server)),
    "glossator.moveEntity": (row) => annotations.atDeclaration(row, () => moveEntity(server)),
    "glossator.splitEntity": (row) => annotations.atDeclaration(row, () => splitEntity(server)),
    "glossator.reanchor": (file) => reanchor(server, file),
    "glossator.peekCandidates": (at) => peekCandidates(server, at),
    "glossator.findEntity": () => annotations.findEntity(),
    "glossator.listMentions": () => listMentions(server),
    "glossator.goToDeclaration": (row) => annotations.goToDeclaration(row),
    "glossator.showEntityMentions": (row) => annotations.showMentions(row),
    "glossator.renameEntity": (row) => annotations.renameEntity(row),
    "glossator.copyEntityId": (row) => annotations.copyId(row),
    "glossator.getStarted": () => getStarted(context),
    "glossator.openSample": () => openSample(context),
    "glossator.restartServer": () => server.start(),
  };
}

function report(log: LogOutputChannel): (error: unknown) => void {
  return (error) => {
    const message = error instanceof Error ? error.message : String(error);
    log.error(message);
    void window.showErrorMessage(message, "Show Log").then((choice) => choice && log.show());
  };
}
