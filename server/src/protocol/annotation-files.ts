import { type DocumentLink, type FoldingRange, FoldingRangeKind, type SelectionRange } from "vscode-languageserver";
import { documentLinks } from "../engine/features/document-link";
import { folds } from "../engine/features/folding";
import { formatting } from "../engine/features/formatting";
import { selections } from "../engine/features/selection";
import { atFile, guarded, type Session } from "./session";

/** Registers what annotation files and `glossator.yaml` have as files: links, folding, selection and formatting. */
export function registerAnnotationFiles(session: Session): void {
  const { connection } = session;

  connection.onDocumentLinks(
    guarded(connection, "textDocument/documentLink", [], ({ textDocument }) =>
      atFile<DocumentLink[]>(session, textDocument.uri, [], ({ corpus, uri, range }, text) =>
        documentLinks(corpus, uri, text).map((link) => ({
          range: range(uri, link),
          target: link.isText ? session.spelling(link.target) : link.target,
          ...(link.isText && { tooltip: "Open the text" }),
        })),
      ),
    ),
  );

  connection.onFoldingRanges(
    guarded(connection, "textDocument/foldingRange", null, ({ textDocument }) =>
      atFile<FoldingRange[] | null>(session, textDocument.uri, null, ({ uri, range }, text) =>
        folds(text).map((fold) => {
          const { start, end } = range(uri, fold);
          const kind = fold.isComment ? FoldingRangeKind.Comment : null;
          return { startLine: start.line, endLine: end.line, ...(kind && { kind }) };
        }),
      ),
    ),
  );

  connection.onSelectionRanges(
    guarded(connection, "textDocument/selectionRange", null, ({ textDocument, positions }) =>
      atFile<SelectionRange[] | null>(session, textDocument.uri, null, ({ uri, range, offset }, text) =>
        positions.map((position) => {
          const spans = selections(text, offset(uri, position) ?? 0);
          return spans.reduceRight<SelectionRange | undefined>(
            (parent, span) => ({ range: range(uri, span), ...(parent && { parent }) }),
            undefined,
          )!;
        }),
      ),
    ),
  );

  connection.onDocumentFormatting(
    guarded(connection, "textDocument/formatting", [], ({ textDocument }) =>
      atFile(session, textDocument.uri, [], ({ corpus, uri, range }, text) =>
        formatting(corpus, uri, text).map((edit) => ({ range: range(uri, edit), newText: edit.text })),
      ),
    ),
  );
}
