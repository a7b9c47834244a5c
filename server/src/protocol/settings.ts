import type { Connection } from "vscode-languageserver";
import type { Corpus } from "../engine/corpus";

/** What the editor's settings say. */
export interface Settings {
  /** The reader's languages, most wanted first; empty for those of the corpus. */
  readonly hoverLanguages: readonly string[];
  /** Whether texts show the reader's-language name behind a foreign one. */
  readonly "inlayHints.texts": boolean;
  /** Whether selectors are written anew when a text is saved whose annotated words were edited. */
  readonly updateSelectors: (typeof UPDATES)[number];
}

const UPDATES = ["always", "ask", "never"] as const;

export const DEFAULT_SETTINGS: Settings = { hoverLanguages: [], "inlayHints.texts": false, updateSelectors: "always" };

/** Asks the client for the settings; whatever is missing or has the wrong type is left at its default. */
export async function readSettings(connection: Connection): Promise<Settings> {
  const answer: unknown = await connection.workspace.getConfiguration("glossator");
  const { hoverLanguages, inlayHints, updateSelectors } = (answer ?? {}) as Record<string, unknown>;
  const isList = Array.isArray(hoverLanguages) && hoverLanguages.every((lang) => typeof lang === "string");
  const { texts } = (inlayHints ?? {}) as { texts?: unknown };
  return {
    hoverLanguages: isList ? hoverLanguages : DEFAULT_SETTINGS.hoverLanguages,
    "inlayHints.texts": typeof texts === "boolean" ? texts : DEFAULT_SETTINGS["inlayHints.texts"],
    updateSelectors: UPDATES.find((each) => each === updateSelectors) ?? DEFAULT_SETTINGS.updateSelectors,
  };
}

/** The languages in which a reader wants names and glosses, most wanted first: settings, else corpus, then the editor's. */
export function readerLanguages(settings: Settings, corpus: Corpus, locale: string | undefined): readonly string[] {
  const { hoverLanguages } = settings;
  const wanted = hoverLanguages.length > 0 ? hoverLanguages : corpus.config.languages;
  return [...wanted, ...(locale ? [locale] : []), "en"];
}
