import { Uri, window } from "vscode";
import type { LanguageServer } from "./language-server";
import { noAnnotations, noText } from "./messages";
import { open, placeOf } from "./place";

/** *Go to Annotations of This Text*: of the active text, or of the file that a menu was opened on. */
export async function goToAnnotations(server: LanguageServer, file?: unknown): Promise<void> {
  await goTo(server, "glossator/annotations", noAnnotations, file);
}

/** *Go to Text*: of the active annotation file, or of the one that a menu was opened on. */
export async function goToText(server: LanguageServer, file?: unknown): Promise<void> {
  await goTo(server, "glossator/text", noText, file);
}

async function goTo(
  server: LanguageServer,
  method: "glossator/annotations" | "glossator/text",
  nothing: (path: string) => string,
  file: unknown,
): Promise<void> {
  const uri = file instanceof Uri ? file : window.activeTextEditor?.document.uri;
  if (!uri) return;
  const location = await server.request(method, placeOf(uri));
  if (location) await open(location);
  else void window.showInformationMessage(nothing(uri.path));
}
