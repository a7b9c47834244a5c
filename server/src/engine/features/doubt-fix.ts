import { removeMention, setKey, withSelector } from "../edit/change-item";
import { edited } from "../edit/edit";
import { accepted } from "../edit/reselect";
import { selectorFor } from "../edit/selector";
import { lineEdits } from "../format/line-edits";
import type { LoadedText } from "../source";
import type { Span } from "../span";
import { percent } from "./certainty";
import { type Doubt, likelyPlaces } from "./doubt";
import type { Fix } from "./fix";

/** A menu has no more places than these; a peek view has them all. */
const MAX_CHOICES = 8;

/** As sure as this, new words are what is meant in all likelihood. */
const PREFERRED = 0.95;

/**
 * What can be done about a mention in doubt, the likeliest first: its new words, or one of its places, where the one in
 * `here` comes first; then `today` it may be kept as removed, or go. `text` is the canonical text of its annotation file.
 */
export function doubtFixes(
  source: LoadedText,
  text: string,
  doubt: Doubt,
  here: Span | null,
  today: string,
): readonly Fix[] {
  return [...accepting(source, text, doubt), ...choices(source, text, doubt, here), ...givingUp(text, doubt, today)];
}

function accepting(source: LoadedText, text: string, { state, index, anchor }: Doubt): readonly Fix[] {
  if (anchor.result !== "changed") return [];
  const edits = accepted(state, text, source, new Set(["changed"]), (i) => i === index).map(({ edit }) => edit);
  const title = `Accept the new words “${anchor.words!.join(" … ")}”`;
  return [
    { title, edits: lineEdits(text, edited(text, edits)), isSafe: false, isPreferred: anchor.confidence >= PREFERRED },
  ];
}

/** One fix for each place that the mention may mean, told by its surroundings and how likely it is. */
function choices(source: LoadedText, text: string, doubt: Doubt, here: Span | null): readonly Fix[] {
  const isHere = ({ start, end }: Span): boolean => here !== null && start <= here.end && here.start <= end;
  const places = likelyPlaces(source, doubt);
  const ordered = [...places.filter(isHere), ...places.filter((place) => !isHere(place))];
  return ordered.slice(0, MAX_CHOICES).map((place) => {
    const selector = selectorFor(source, place);
    const { exact, prefix, suffix, occurrence } = selector;
    const words = ["…", prefix, `[${exact}]`, suffix, "…"].filter((part) => part !== "").join(" ");
    const details = [occurrence === 0 ? "" : `occurrence ${occurrence}`, percent(place.confidence, "likely")];
    const detail = details.filter((part) => part !== "").join(", ");
    const title = `Choose “${words}”${detail === "" ? "" : ` (${detail})`}`;
    return { title, edits: lineEdits(text, withSelector(text, doubt.mention, selector)), isSafe: false };
  });
}

function givingUp(text: string, { state, mention }: Doubt, today: string): readonly Fix[] {
  const removed = [setKey(text, mention, "status", "removed"), setKey(text, mention, "date", today, String)];
  return [
    { title: `Keep as removed (status: removed, date: ${today})`, edits: removed, isSafe: false },
    { title: "Remove this mention", edits: [removeMention(text, state.file, mention)], isSafe: false },
  ];
}
