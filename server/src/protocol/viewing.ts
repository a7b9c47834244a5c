import { basename, relative, sep } from "node:path";
import { mentionsByText } from "../engine/counts";
import { cardOf } from "../engine/features/card";
import { concordance } from "../engine/features/concordance";
import { doubtfulTexts, NO_DOUBTS, sumOf, tallyOf } from "../engine/features/doubtful";
import { entityTypes } from "../engine/features/entity-types";
import type { CorpusHost } from "../host/corpus-host";
import { pathOf, uriOf } from "../host/uri";
import { guarded, type Session, snapshot, snapshotOf } from "./session";
import {
  CardRequest,
  CorporaRequest,
  type CorpusSummary,
  LinesRequest,
  type MentionLine,
  TallyRequest,
  type TextSummary,
  TextsRequest,
} from "./view-requests";

/** Registers the requests behind a view of the corpora. */
export function registerViewing(session: Session): void {
  const { connection, corpora, spelling } = session;
  const hostOf = (uri: string) => corpora.hosts().find((host) => uriOf(host.root) === uri);

  connection.onRequest(
    CorporaRequest,
    guarded(connection, CorporaRequest.method, [], () =>
      corpora
        .hosts()
        .filter((host) => !host.corpus().isComplete || host.corpus().files.size > 0)
        .map(summaryOf)
        .sort((a, b) => (a.uri < b.uri ? -1 : 1)),
    ),
  );

  connection.onRequest(
    TextsRequest,
    guarded(connection, TextsRequest.method, [], ({ corpus: root, entity }) => {
      const host = hostOf(root);
      if (!host) return [];
      const texts = entity === undefined ? doubtfulIn(host) : mentioning(host, entity);
      return texts.map((text) => ({ ...text, uri: spelling(text.uri) }));
    }),
  );

  connection.onRequest(
    LinesRequest,
    guarded(connection, LinesRequest.method, [], async ({ textDocument, entity, isDoubtful }) => {
      const found = await snapshot(session, textDocument.uri);
      if (!found) return [];
      const { corpus, host, uri, languages, location } = found;
      const wanted = entity === undefined ? (isDoubtful ? "doubtful" : "all") : { entity };
      const lines = concordance(corpus, uri, host.textOf, wanted, languages);
      return lines.map(({ place, ...line }): MentionLine => ({ ...line, location: location(place) }));
    }),
  );

  connection.onRequest(
    CardRequest,
    guarded(connection, CardRequest.method, null, ({ corpus: root, entity }) => {
      const host = hostOf(root);
      if (!host) return null;
      const { corpus, languages } = snapshotOf(session, host, "");
      return cardOf(corpus, entity, { languages, date: null });
    }),
  );

  connection.onRequest(
    TallyRequest,
    guarded(connection, TallyRequest.method, null, async ({ textDocument }) => {
      const found = await snapshot(session, textDocument.uri);
      return found && tallyOf(found.corpus, found.uri);
    }),
  );
}

function summaryOf(host: CorpusHost): CorpusSummary {
  const corpus = host.corpus();
  return {
    uri: uriOf(host.root),
    name: basename(host.root),
    isComplete: corpus.isComplete,
    types: entityTypes(corpus),
    ...sumOf(doubtfulTexts(corpus)),
  };
}

const doubtfulIn = (host: CorpusHost): readonly TextSummary[] =>
  doubtfulTexts(host.corpus()).map((text) => ({ ...text, name: nameIn(host, text.uri), mentions: 0 }));

const mentioning = (host: CorpusHost, entity: string): readonly TextSummary[] =>
  [...mentionsByText(host.corpus(), entity)]
    .map(([uri, mentions]) => ({ uri, name: nameIn(host, uri), mentions, ...NO_DOUBTS }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

const nameIn = ({ root }: CorpusHost, uri: string): string => relative(root, pathOf(uri)!).split(sep).join("/");
