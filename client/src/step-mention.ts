import { window } from "vscode";
import type { LanguageServer } from "./language-server";
import { noEntity, stepLabel } from "./messages";
import { activePlace, open } from "./place";

/** *Next Mention*, *Previous Mention*: of the entity under the cursor, across files. */
export async function stepMention(server: LanguageServer, direction: "next" | "previous"): Promise<void> {
  const place = activePlace();
  const step = place && (await server.request("glossator/mention", { ...place, direction }));
  if (step) await open(step.location);
  window.setStatusBarMessage(step ? stepLabel(step) : noEntity, shown);
}

const shown = 5000; // milliseconds
