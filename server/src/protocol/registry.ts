import type { Registry } from "../engine/features/move-entity";
import { fileName } from "../engine/file-name";
import type { Refusal } from "../engine/refusal";
import { get } from "../engine/table";
import { ANNOTATION_SUFFIX } from "../host/root";
import { uriOf } from "../host/uri";
import type { RegistryChoice } from "./authoring-requests";
import type { Snapshot } from "./session";

/** The registry that was chosen: one of the corpus, or one that is to be made beside `glossator.yaml`. */
export function registryAt({ corpus, host }: Snapshot, into: RegistryChoice): Registry | Refusal {
  if ("uri" in into) {
    const state = get(corpus.files, into.uri);
    if (!state || state.sourceUri !== null) return { refusal: `${fileName(into.uri)} is no registry of this corpus.` };
    return state;
  }
  const stem = into.name.trim().replace(/\.ann(\.yaml)?$/, "");
  if (!/^[^./\\:*?"<>|][^/\\:*?"<>|]*$/.test(stem))
    return { refusal: `"${into.name}" cannot be the name of a file; write one such as people.ann.yaml.` };
  const create = uriOf(`${host.root}/${stem}${ANNOTATION_SUFFIX}`);
  if (host.textOf(uriOf(`${host.root}/${stem}`)) !== null)
    return { refusal: `${fileName(create)} would be the annotation file of ${stem}; choose another name.` };
  if (host.textOf(create) !== null)
    return { refusal: `There is a file ${fileName(create)} already; choose it instead.` };
  return { create };
}
