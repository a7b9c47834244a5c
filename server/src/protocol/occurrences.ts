import { declared, layersOf } from "../engine/corpus";
import { unannotatedPlaces } from "../engine/features/annotate";
import { surroundings } from "../engine/surroundings";
import { positionAt } from "../engine/units";
import { type Desk, deskFor, everyPlace } from "./authoring";
import { type Edited, OccurrencesRequest } from "./authoring-requests";
import { annotateTexts, textsOf } from "./every-text";
import { type Pace, pacer } from "./pace";
import { guarded, type Session, snapshot } from "./session";

/** Who selects a word such as "and" does not mean it; and nobody looks through more places than these. */
const MAX_PLACES = 10_000;

/** Registers the request that annotates the same words in every text of a corpus, with progress for who shows it. */
export function registerOccurrences(session: Session, isProgressShown: boolean): void {
  const { connection } = session;
  const failed: Edited = { refusal: "This could not be done; the log says why." };
  connection.onRequest(
    OccurrencesRequest,
    guarded(connection, OccurrencesRequest.method, failed, async ({ textDocument, range, entity }, token) => {
      if (!session.hasChangeAnnotations())
        return { refusal: "This editor cannot show a preview of the places; annotate text by text." };
      const first = await snapshot(session, textDocument.uri);
      if (first) await session.corpora.whole(first.host);
      const found = await snapshot(session, textDocument.uri);
      const desk = found && deskFor(found, range);
      if (!desk) return { refusal: "There are no words here; select some in a source text." };
      if (!declared(found.corpus, entity)) return { refusal: `There is no entity "${entity}" in this corpus.` };
      if (!found.corpus.isComplete) return { refusal: "The corpus could not be read as a whole; the log says why." };
      const pace = pacer(connection, "Annotating all occurrences", token, isProgressShown);
      try {
        return await everywhere(session, desk, entity, pace);
      } finally {
        pace.end();
      }
    }),
  );
}

async function everywhere(session: Session, desk: Desk, entity: string, pace: Pace): Promise<Edited> {
  const { host, uri: own } = desk.found;
  const words = desk.source.text.slice(desk.words.start, desk.words.end);
  const all = await textsOf(host, pace);
  const places =
    all &&
    (await annotateTexts(
      session,
      host,
      [...new Set([own, ...all])].sort(),
      {
        find: ({ corpus, uri }, source) =>
          uri === own ? everyPlace(desk, entity) : unannotatedPlaces(source, layersOf(corpus, uri), words, entity),
        statement: { entity },
        describe: (name, source, span) => {
          const { before, words: inside, after } = surroundings(source.text, span, 40);
          return {
            label: `${name}, line ${positionAt(source.lines, span.start).line + 1}`,
            description: `${before}[${inside}]${after}`,
          };
        },
      },
      MAX_PLACES,
      pace,
    ));
  if (!places) return { refusal: "This was stopped, so nothing is annotated." };
  if (places.isMore) return { refusal: tooMany(words) };
  if (places.count === 0) return { refusal: `Every place of “${words}” in this corpus is annotated already.` };
  return { edit: places.edit, count: places.count };
}

const tooMany = (words: string): string =>
  `“${words}” stands in more than ${MAX_PLACES} places without an annotation; select more words, or annotate text by text.`;
