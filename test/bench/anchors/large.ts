import { anchorsOf } from "../../../server/src/engine/anchor/anchors";
import { type LoadedText, sourceText } from "../../../server/src/engine/source";
import { count } from "../table";
import type { Place } from "./document";
import { task } from "./task";

const LENGTH = 10_000_000;
const MENTIONS = 50_000;

/** So many code units a side are the selectors' surroundings: growing them till they are unique would take minutes. */
const AROUND = 40;

/** What anchoring costs where a text of ten million code units has fifty thousand mentions, as lines of a report. */
export function largeReport(): string {
  const [old, other] = [large(0), large(100_000)];
  const mentions = old.places.map((place) => selected(old.before, place));
  return [
    row("moderate", () => anchorsOf({ mentions }, sourceText("file:///after.txt", old.after) as LoadedText)),
    row("another text", () => anchorsOf({ mentions }, sourceText("file:///other.txt", other.before) as LoadedText)),
  ].join("");
}

function row(name: string, run: () => ReturnType<typeof anchorsOf>): string {
  const [begin, used] = [performance.now(), process.cpuUsage()];
  const doubtful = run().doubtful().length;
  const { user, system } = process.cpuUsage(used);
  const seconds = `${((performance.now() - begin) / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor time`;
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  return `large, ${name}: ${seconds}, ${count(doubtful)} of ${count(MENTIONS)} in doubt, the process at most ${memory} MB\n`;
}

/** Texts with moderate edits, one behind the other, from the `first` on. */
function large(first: number) {
  const [befores, afters]: string[][] = [[], []];
  const places: Place[] = [];
  for (let i = first, length = 0; length < LENGTH; i++) {
    const { before, after } = task(i, "moderate");
    for (const place of before.places)
      if (places.length < MENTIONS * ((length + place.start) / LENGTH))
        places.push({ ...place, start: place.start + length, end: place.end + length });
    befores!.push(before.text);
    afters!.push(after);
    length += before.text.length;
  }
  return { before: befores!.join(""), after: afters!.join(""), places };
}

function selected(text: string, { start, end }: Place) {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    exact: [{ value: text.slice(start, end) }],
    prefix: before.slice(before.indexOf(" ") + 1),
    suffix: after.slice(0, after.lastIndexOf(" ")),
    occurrence: 0,
    status: null,
  };
}
