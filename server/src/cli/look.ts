import { type Corpus, layersOf } from "../engine/corpus";
import type { Sighting } from "../engine/names/sightings";
import { unannotated } from "../engine/names/unannotated";
import { isLoaded, type LoadedText, sourceText } from "../engine/source";
import { get } from "../engine/table";
import { ANNOTATION_SUFFIX } from "../host/root";
import { refuseUnreadable, uriNameIn, witnessed } from "./open";
import type { Params } from "./params";
import { type Pause, withProgress } from "./progress";
import type { SelectedText } from "./texts";

/** A text with what nobody has annotated in it. */
export interface Look {
  readonly text: SelectedText;
  readonly corpus: Corpus;
  readonly source: LoadedText;
  readonly seen: readonly Sighting[];
}

/**
 * Looks at texts one after the other and keeps none; last at those of which git has to be asked where mentions were. `own` are the indexes of
 * those to look at.
 */
export function eachText(
  params: Params,
  texts: readonly SelectedText[],
  act: (look: Look) => void,
  own: Iterable<number> = texts.keys(),
): Promise<void> {
  return withProgress(params, "Looking for names in texts", async (pause) => {
    const inDoubt: SelectedText[] = [];
    await lookAt(params, texts, own, pause, (look) => {
      const isSure = layersOf(look.corpus, look.text.uri).every(({ anchors }) => anchors?.isSure() !== false);
      if (isSure) act(look);
      else inDoubt.push(look.text);
    });
    for (const { host, uri } of inDoubt)
      if (host.latent().has(uri + ANNOTATION_SUFFIX)) host.take(uri + ANNOTATION_SUFFIX);
    const layers = inDoubt.flatMap(({ host, uri }) =>
      layersOf(host.corpus(), uri).map(({ file }) => ({ host, uri: file.uri })),
    );
    await witnessed(params, layers);
    await lookAt(params, inDoubt, inDoubt.keys(), pause, act);
  });
}

async function lookAt(
  params: Params,
  texts: readonly SelectedText[],
  own: Iterable<number>,
  pause: Pause,
  act: (look: Look) => void,
): Promise<void> {
  for (const i of own) {
    await pause(i, texts.length);
    const text = texts[i]!;
    const { host, uri } = text;
    const sidecar = uri + ANNOTATION_SUFFIX;
    const corpus = host.latent().has(sidecar) ? host.glimpse(sidecar) : host.corpus();
    const known = get(corpus.sources, uri);
    const content = isLoaded(known) ? known.text : host.textOf(uri);
    if (content === null) {
      refuseUnreadable(params, [known ?? { uri, failure: "unreadable" }]);
      params.warn(`glossator: "${uriNameIn(params.cwd, uri)}" is no text that can be read, so it was left out.\n`);
      continue;
    }
    const source = isLoaded(known) ? known : (sourceText(uri, content) as LoadedText);
    act({ text, corpus, source, seen: unannotated(corpus, source) });
  }
}
