import { allDeclared, declared } from "../engine/corpus";
import { countsOf } from "../engine/counts";
import { annotationsOf, stepMention, textOf } from "../engine/features/navigate";
import { mentionPlaces } from "../engine/features/references";
import { bestText, nameOf } from "../engine/language";
import { entityIdAt } from "../engine/target";
import { uriOf } from "../host/uri";
import { AnnotationsRequest, EntitiesRequest, MentionRequest, MentionsRequest, TextRequest } from "./requests";
import { atPosition, guarded, type Session, type Snapshot, snapshot, snapshotOf } from "./session";

/** Registers the requests behind the editor's commands. */
export function registerNavigation(session: Session): void {
  const { connection } = session;

  for (const [request, find] of [
    [AnnotationsRequest, annotationsOf],
    [TextRequest, textOf],
  ] as const)
    connection.onRequest(
      request,
      guarded(connection, request.method, null, (params) =>
        atPosition(session, params, null, ({ corpus, uri, location }, offset) => {
          const place = find(corpus, uri, offset);
          return place && location(place);
        }),
      ),
    );

  connection.onRequest(
    MentionRequest,
    guarded(connection, MentionRequest.method, null, (params) =>
      atPosition(session, params, null, ({ corpus, uri, location }, offset) => {
        const step = stepMention(corpus, uri, offset, params.direction);
        return step && { location: location(step.place), index: step.index, count: step.count };
      }),
    ),
  );

  connection.onRequest(
    MentionsRequest,
    guarded(connection, MentionsRequest.method, null, async ({ textDocument, position, entity }) => {
      const hosts = session.corpora.hosts();
      await Promise.all(hosts.map(session.corpora.registries));
      const found = textDocument ? await snapshot(session, textDocument.uri) : null;
      if (entity !== undefined) {
        const all = [...(found ? [found] : []), ...hosts.map((host) => snapshotOf(session, host, ""))];
        const owner = all.find(({ corpus }) => declared(corpus, entity) !== null);
        return owner ? mentionsOf(owner, entity) : null;
      }
      const offset = found && position ? found.offset(found.uri, position) : null;
      const id = found && offset !== null ? entityIdAt(found.corpus, found.uri, offset) : null;
      return found && id ? mentionsOf(found, id.value) : null;
    }),
  );

  connection.onRequest(
    EntitiesRequest,
    guarded(connection, EntitiesRequest.method, [], async ({ corpus, type }) => {
      const hosts = session.corpora.hosts().filter(({ root }) => corpus === undefined || uriOf(root) === corpus);
      await Promise.all(hosts.map(session.corpora.registries));
      return hosts.flatMap((host) => entityRows(snapshotOf(session, host, ""), type));
    }),
  );
}

function mentionsOf({ corpus, languages, location }: Snapshot, id: string) {
  const entity = declared(corpus, id)?.entity;
  return {
    entity: id,
    name: entity ? nameOf(entity, languages) : id,
    locations: mentionPlaces(corpus, id).map(location),
  };
}

function entityRows({ corpus, host, languages, location }: Snapshot, wanted: string | undefined) {
  const rows = [...allDeclared(corpus)].flatMap(({ uri, entity }) => {
    const type = entity.type?.value ?? "";
    if (wanted !== undefined && type !== wanted) return [];
    const { id, start, end } = entity;
    const name = nameOf(entity, languages);
    const names = entity.names.flatMap(({ value, hidden }) => (hidden || value === name ? [] : [value]));
    return {
      corpus: uriOf(host.root),
      declaration: location({ uri, start, end }),
      id,
      name,
      names: [...new Set(names)],
      type,
      gloss: bestText(entity.gloss, languages)?.value ?? "",
      ...countsOf(corpus, id),
    };
  });
  return rows.sort((a, b) => a.name.localeCompare(b.name));
}
