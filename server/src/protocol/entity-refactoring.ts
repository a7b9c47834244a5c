import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { type Corpus, declared } from "../engine/corpus";
import type { FileEdits } from "../engine/edit/edit";
import { newId } from "../engine/features/annotate";
import { likestEntities } from "../engine/features/candidates";
import { mentionsInContext } from "../engine/features/mentions-in-context";
import { merge } from "../engine/features/merge";
import { moveEntity } from "../engine/features/move-entity";
import { splitEntity } from "../engine/features/split-entity";
import { fileName } from "../engine/file-name";
import { nameOf } from "../engine/language";
import { latin } from "../engine/likeness";
import { isRefusal, type Refusal } from "../engine/refusal";
import { entries, get } from "../engine/table";
import { entityIdAt } from "../engine/target";
import {
  ConflictsRequest,
  EntityAtRequest,
  IdForRequest,
  MentionsInContextRequest,
  type Refactored,
  type Refactoring,
  RefactorRequest,
} from "./entity-requests";
import { registryAt } from "./registry";
import { atPosition, guarded, type Session, type Snapshot, snapshot } from "./session";
import { workspaceEdit } from "./workspace-edit";

/** Registers what merges, moves and splits entities. */
export function registerEntityRefactoring(session: Session): void {
  const { connection } = session;
  const failed = { refusal: "This could not be done; the log says why." };
  const none = { refusal: "This file belongs to no corpus." };

  connection.onRequest(
    EntityAtRequest,
    guarded(connection, EntityAtRequest.method, null, (params) =>
      atPosition(session, params, null, ({ corpus, uri, languages }, offset) => {
        const id = entityIdAt(corpus, uri, offset)?.value;
        if (id === undefined) return null;
        const entity = declared(corpus, id)?.entity;
        return {
          id,
          name: entity ? nameOf(entity, languages) : id,
          others: likestEntities(corpus, id, languages),
          registries: registriesFor(corpus, id).map((registry) => ({ uri: registry, name: fileName(registry) })),
        };
      }),
    ),
  );
  connection.onRequest(
    ConflictsRequest,
    guarded(connection, ConflictsRequest.method, failed, async ({ textDocument, entity, into }) => {
      const found = await snapshot(session, textDocument.uri);
      const merged = found ? merge(found.corpus, found.host.textOf, entity, into, new Map()) : none;
      return isRefusal(merged) ? merged : { conflicts: merged.conflicts };
    }),
  );
  connection.onRequest(
    MentionsInContextRequest,
    guarded(connection, MentionsInContextRequest.method, [], async ({ textDocument, entity }) => {
      const found = await snapshot(session, textDocument.uri);
      return found ? mentionsInContext(found.corpus, found.host.textOf, entity, found.languages[0] ?? "en") : [];
    }),
  );
  connection.onRequest(
    IdForRequest,
    guarded(connection, IdForRequest.method, "", async ({ textDocument, name }) => {
      const found = await snapshot(session, textDocument.uri);
      return newId(name, latin, (id) => found !== null && get(found.corpus.entities, id) !== undefined);
    }),
  );
  connection.onRequest(
    RefactorRequest,
    guarded(connection, RefactorRequest.method, failed, async ({ textDocument, entity, act }) => {
      const found = await snapshot(session, textDocument.uri);
      return found ? refactored(session, found, entity, act) : none;
    }),
  );
}

function refactored(session: Session, found: Snapshot, id: string, act: Refactoring): Refactored {
  const done = refactoring(found, id, act);
  return isRefusal(done) ? done : { edit: workspaceEdit(session, found, done.files, true), note: done.note };
}

interface Done {
  readonly files: readonly FileEdits[];
  readonly note: string;
}

function refactoring(found: Snapshot, id: string, act: Refactoring): Done | Refusal {
  const { corpus, host } = found;
  switch (act.kind) {
    case "merge": {
      const merged = merge(corpus, host.textOf, id, act.into, new Map(Object.entries(act.keep ?? {})));
      return isRefusal(merged) ? merged : { files: merged.files, note: noteOn(merged.doubled) };
    }
    case "move": {
      const registry = registryAt(found, act.into);
      const files = isRefusal(registry) ? registry : moveEntity(corpus, host.textOf, id, registry);
      return isRefusal(files) ? files : { files, note: "" };
    }
    case "split": {
      const files = splitEntity(corpus, host.textOf, id, act.mentions, act);
      return isRefusal(files) ? files : { files, note: "" };
    }
  }
}

function noteOn(doubled: number): string {
  if (doubled === 0) return "";
  const places = doubled === 1 ? "One place has" : `${doubled} places have`;
  return `${places} two mentions of the entity now, because both say something of their own; see Problems.`;
}

/** The uris of the registries that do not declare an entity, by name. */
function registriesFor(corpus: Corpus, id: string): readonly string[] {
  const declaredIn = get(corpus.entities, id)?.declaredIn ?? [];
  return [...entries(corpus.files)]
    .filter(([uri, { sourceUri }]) => sourceUri === null && !declaredIn.includes(uri))
    .map(([uri]) => uri)
    .sort();
}

/** What can be done without a form to the entity at an offset: a move out of a text's annotation file to the only registry. */
export function entityActions(session: Session, found: Snapshot, offset: number): readonly CodeAction[] {
  const { corpus, uri, host } = found;
  const id = entityIdAt(corpus, uri, offset)?.value;
  const from = id === undefined ? null : declared(corpus, id);
  if (id === undefined || !from || get(corpus.files, from.uri)!.sourceUri === null) return [];
  const registries = registriesFor(corpus, id);
  if (registries.length !== 1) return [];
  const files = moveEntity(corpus, host.textOf, id, get(corpus.files, registries[0]!)!);
  if (isRefusal(files)) return [];
  const title = `Move ${id} to ${fileName(registries[0]!)}`;
  return [{ title, kind: CodeActionKind.RefactorMove, edit: workspaceEdit(session, found, files) }];
}
