import { type Location, RequestType, type TextDocumentPositionParams } from "vscode-languageserver";

/** Requests beyond LSP, for commands of the editor. */

/** Where the mention under the cursor is written, or the beginning of the text's annotation file. */
export const AnnotationsRequest = new RequestType<TextDocumentPositionParams, Location | null, void>(
  "glossator/annotations",
);

/** Where the mention under the cursor of an annotation file stands in the text, or the beginning of the text. */
export const TextRequest = new RequestType<TextDocumentPositionParams, Location | null, void>("glossator/text");

/** The next or previous mention of the entity under the cursor, through all texts. */
export const MentionRequest = new RequestType<
  TextDocumentPositionParams & { readonly direction: "next" | "previous" },
  { readonly location: Location; readonly index: number; readonly count: number } | null,
  void
>("glossator/mention");

/** All mentions in the texts of an entity: the one named, or the one under the cursor. */
export const MentionsRequest = new RequestType<
  Partial<TextDocumentPositionParams> & { readonly entity?: string },
  { readonly entity: string; readonly name: string; readonly locations: readonly Location[] } | null,
  void
>("glossator/mentions");

/** Every entity of the corpora, by name; of one corpus, named by its root uri, or of one type (`""` for none) alone. */
export const EntitiesRequest = new RequestType<
  { readonly corpus?: string; readonly type?: string },
  readonly {
    readonly corpus: string;
    readonly declaration: Location;
    readonly id: string;
    readonly name: string;
    /** The others, in all languages. */
    readonly names: readonly string[];
    readonly type: string;
    readonly gloss: string;
    readonly mentions: number;
    readonly texts: number;
  }[],
  void
>("glossator/entities");
