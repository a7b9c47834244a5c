import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver";
import { version } from "../../package.json";
import { allDeclared, declared } from "../engine/corpus";
import { counted } from "../engine/features/card";
import { languageInName } from "../engine/file-name";
import { nameOf } from "../engine/language";
import { derivation } from "../engine/names/form";
import { preparingWhole } from "../engine/names/lexicon";
import { type Suggestion, suggested, suggestionsOf } from "../engine/names/suggestions";
import { unannotated } from "../engine/names/unannotated";
import type { LoadedText } from "../engine/source";
import { surroundings } from "../engine/surroundings";
import { has } from "../engine/table";
import { positionAt } from "../engine/units";
import { textAt } from "./authoring";
import type { Refactored } from "./entity-requests";
import { type Annotating, annotateTexts, textsOf } from "./every-text";
import { KnownNamesRequest } from "./name-requests";
import { type Pace, pacer } from "./pace";
import { guarded, type Session, type Snapshot, snapshot, snapshotOf } from "./session";

/** Nobody looks through more places than these. */
const MAX_PLACES = 5_000;

/** Registers the request that annotates the known names of a text or a corpus, with progress for who shows it. */
export function registerKnownNames(session: Session, isProgressShown: boolean): void {
  const { connection } = session;
  const failed: Refactored = { refusal: "This could not be done; the log says why." };
  connection.onRequest(
    KnownNamesRequest,
    guarded(connection, KnownNamesRequest.method, failed, async ({ textDocument, everywhere }, token) => {
      if (everywhere && !session.hasChangeAnnotations())
        return { refusal: "This editor cannot show a preview of the names; annotate text by text." };
      const first = await snapshot(session, textDocument.uri);
      if (first && everywhere) await session.corpora.whole(first.host);
      const found = await snapshot(session, textDocument.uri);
      const pace = pacer(connection, "Annotating known names", token, isProgressShown);
      try {
        return found ? await knownNames(session, found, everywhere, pace) : { refusal: NO_TEXT };
      } finally {
        pace.end();
      }
    }),
  );
}

/** The quick fix of a name that nobody has annotated which annotates all of the text; none without such a problem. */
export async function knownNamesActions(
  session: Session,
  found: Snapshot,
  diagnostics: readonly Diagnostic[],
): Promise<CodeAction[]> {
  const missing = diagnostics.filter(({ code }) => code === "mention.missing");
  if (missing.length === 0) return [];
  const action = {
    title: "Annotate All Known Names in This Text",
    kind: CodeActionKind.QuickFix,
    diagnostics: missing,
  };
  const command = session.commands.knownNames;
  if (command !== null) return [{ ...action, command: { title: action.title, command } }];
  const answer = await knownNames(session, found, false, { goOn: async () => true, end: () => {} });
  return "edit" in answer ? [{ ...action, edit: answer.edit }] : [];
}

const NO_TEXT = "There is no text here; open a source text.";

async function knownNames(session: Session, found: Snapshot, everywhere: boolean, pace: Pace): Promise<Refactored> {
  const { host, uri, corpus } = found;
  const isFile = has(corpus.files, uri);
  if (!everywhere && (isFile || !textAt(found))) return { refusal: NO_TEXT };
  if (allDeclared(corpus).next().done)
    return { refusal: "No entities are declared in this corpus; annotate some names first." };
  for (const _ of everywhere ? preparingWhole(corpus) : [])
    if (!(await pace.goOn("Looking for names"))) return { refusal: STOPPED };
  const all = everywhere ? await textsOf(host, pace) : [];
  const texts = isFile ? all : all && [uri, ...all.filter((each) => each !== uri)];
  let left = 0;
  const suggesting: Annotating<Suggestion> = {
    find: (at, source) => {
      const suggestions = suggestionsOf(source, unannotated(at.corpus, source));
      left += suggestions.left.length;
      return suggestions.clear;
    },
    statement: suggested(`glossator@${version}`),
    langOf: languageInName,
    describe: (name, source, suggestion) => described(snapshotOf(session, host, uri), name, source, suggestion),
  };
  const places = texts && (await annotateTexts(session, host, texts, suggesting, MAX_PLACES, pace));
  if (!places) return { refusal: STOPPED };
  const where = everywhere ? "in this corpus" : "in this text";
  const choices = left === 0 ? "" : `${counted(left, "name")} may mean several entities; see Problems.`;
  if (places.count === 0) return { refusal: `No known name ${where} is left to be annotated. ${choices}`.trim() };
  return { edit: places.edit, note: [choices, places.isMore ? MORE : ""].join(" ").trim() };
}

const STOPPED = "This was stopped, so nothing is annotated.";

const MORE = `There are more than ${MAX_PLACES} names; do this again for the others, or run "glossator suggest --write".`;

/** Editors show what has the same label as one, so that the label says the place. */
function described(
  { corpus, languages }: Snapshot,
  name: string,
  { text, lines }: LoadedText,
  { entity, form, ...span }: Suggestion,
): ReturnType<Annotating<Suggestion>["describe"]> {
  const { line, character } = positionAt(lines, span.start);
  const { before, words, after } = surroundings(text, span, 40);
  const who = nameOf(declared(corpus, entity)!.entity, languages);
  return {
    label: `${name}:${line + 1}:${character + 1} ${words} → ${who}`,
    description: `${before}[${words}]${after}${form.steps.length === 0 ? "" : ` (${derivation(form)})`}`,
  };
}
