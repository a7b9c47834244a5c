import { allDeclared } from "../engine/corpus";
import { jsonList, plainList } from "../report/list";
import { eachText } from "./look";
import type { Params } from "./params";
import { Refusal } from "./refusal";
import { sharedWork } from "./shared-work";
import { writeSuggestions } from "./suggest-write";
import { rowsIn } from "./suggestion-rows";
import type { SuggestTask } from "./task";
import { knownText, type SelectedText, selectedTexts } from "./texts";
import { holding, newTurns } from "./turns";

export interface SuggestOptions {
  readonly format: "text" | "json";
  readonly write?: boolean;
}

/** `glossator suggest`: the names of known entities that nobody has annotated in these texts, in their order. */
export async function suggest(world: Params, paths: readonly string[], options: SuggestOptions): Promise<number> {
  const { params, texts } = await selectedTexts(world, paths);
  refuseWithoutEntities(texts);
  const isJson = options.format === "json";
  if (options.write) return writeSuggestions(params, isJson, (act) => eachText(params, texts, act));
  const list = isJson ? jsonList(params.write) : plainList(params.write);
  // A dense corpus has so many rows that none are kept but those that a text before them holds back.
  const waiting = new Map<string, Uint8Array>();
  let next = 0;
  const printed = (rows: Uint8Array | undefined): void => void (rows?.length && list.add(rows));
  const onRows = (textUri: string, rows: Uint8Array): void => {
    waiting.set(textUri, rows);
    for (let uri = texts[next]?.uri; uri !== undefined && waiting.has(uri); uri = texts[++next]?.uri) {
      printed(waiting.get(uri));
      waiting.delete(uri);
    }
  };
  const turns = newTurns();
  const task: SuggestTask = { kind: "suggest", cwd: params.cwd, paths, isJson, texts: texts.map(knownText), turns };
  const drained = () => holding(turns, params.drained());
  const { share, others, end } = sharedWork(params, task, onRows);
  if (params.threads && texts.length >= params.threads.worthwhile) share();
  try {
    await rowsIn({ ...params, drained }, texts, task, onRows);
    await others();
    for (const { uri } of texts.slice(next)) printed(waiting.get(uri));
  } catch (error) {
    list.cutShort();
    throw error;
  } finally {
    end();
  }
  list.end();
  return 0;
}

function refuseWithoutEntities(texts: readonly SelectedText[]): void {
  const hosts = new Set(texts.map(({ host }) => host));
  const isAny = [...hosts].some((host) => allDeclared(host.corpus())[Symbol.iterator]().next().done === false);
  if (!isAny)
    throw new Refusal(
      "No entities are declared in the corpus of these texts; declare some in a registry such as people.ann.yaml.",
    );
}
