import assert from "node:assert/strict";
import fc from "fast-check";
import { type Edit, edited } from "../../server/src/engine/edit/edit";
import { annotate, annotateAnew } from "../../server/src/engine/features/annotate";
import { lexiconOf } from "../../server/src/engine/names/lexicon";
import { sightings } from "../../server/src/engine/names/sightings";
import { suggested, suggestionsOf } from "../../server/src/engine/names/suggestions";
import { unannotated } from "../../server/src/engine/names/unannotated";
import { type LoadedText, sourceText } from "../../server/src/engine/source";
import { get } from "../../server/src/engine/table";
import { languageOf } from "../../server/src/engine/text-language";
import { loaded, uriIn } from "../fixture";

const REGISTRY = `version: 1
entities:
  rogozin: {type: person, names: {ru: [Дмитрий Рогозин, {text: Рогозин, forms: [Рогозина, Рогозиным]}]}}
  sergei: {type: person, names: {ru: [Сергей Иванов, Иванов]}}
  pyotr: {type: person, names: {ru: [Пётр Иванов, Иванов]}}
  su-30: {type: weapon-system, names: {ru: Су-30}}
  no: {type: person, names: {en: "Dr. No: the third"}}
`;

const mention = (entity: string, exact: string, ...rest: readonly string[]) =>
  [`  - entity: ${entity}`, `exact: ${exact}`, ...rest, "status: suggested", "resp: glossator@1.2.3"]
    .join("\n    ")
    .concat("\n");

interface Row {
  readonly text: string;
  /** The annotation file before; `null` for none. */
  readonly before: string | null;
  readonly after: string;
  /** The words of names that are left to somebody. */
  readonly left?: readonly string[];
}

const rows: Record<string, Row> = {
  "a text without annotations": {
    text: "Вчера Рогозин прибыл в Баку.\nРогозина встретили.",
    before: null,
    after: `version: 1\nsource:\n  lang: ru\nmentions:\n${mention("rogozin", "Рогозин", "prefix: Вчера", "suffix: прибыл в Баку.")}${mention("rogozin", "Рогозина", "suffix: встретили.")}`,
  },
  "between the mentions that there are, in the order of the text": {
    text: "Рогозин и Алиев, потом Су-30.",
    before: "version: 1\nmentions:\n  - exact: Алиев # who\n    gloss: a president\n",
    after: `version: 1\nmentions:\n${mention("rogozin", "Рогозин", "suffix: и Алиев, потом Су-30.")}  - exact: Алиев # who\n    gloss: a president\n${mention("su-30", "Су-30", "prefix: Рогозин и Алиев, потом", "suffix: .")}`,
  },
  "in braces where the file has braces": {
    text: "Рогозин и Алиев.",
    before: "version: 1\nmentions: [{exact: Алиев, gloss: g}] # all\n",
    after:
      "version: 1\nmentions: [{entity: rogozin, exact: Рогозин, suffix: и Алиев., status: suggested, resp: glossator@1.2.3}, {exact: Алиев, gloss: g}] # all\n",
  },
  "not where somebody has annotated": {
    text: "Рогозин и Дмитрий Рогозин.",
    before:
      "version: 1\nmentions:\n  - {entity: rogozin, exact: Рогозин, suffix: и}\n  - {entity: sergei, exact: Дмитрий Рогозин}\n",
    after:
      "version: 1\nmentions:\n  - {entity: rogozin, exact: Рогозин, suffix: и}\n  - {entity: sergei, exact: Дмитрий Рогозин}\n",
  },
  "a choice is left": {
    text: "Иванов и Рогозин.",
    before: null,
    after: `version: 1\nsource:\n  lang: ru\nmentions:\n${mention("rogozin", "Рогозин", "prefix: Иванов и", "suffix: .")}`,
    left: ["Иванов"],
  },
  "the same line twice": {
    text: "Рогозин прибыл.\nРогозин прибыл.\n",
    before: "version: 1\nmentions: []\n",
    after: `version: 1\nmentions:\n${mention("rogozin", "Рогозин", "suffix: прибыл.", "occurrence: 1")}${mention("rogozin", "Рогозин", "suffix: прибыл.", "occurrence: 2")}`,
  },
  "an id and words that YAML would read otherwise": {
    text: "Dr. No: the third",
    before: null,
    after: `version: 1\nsource:\n  lang: ru\nmentions:\n${mention('"no"', '"Dr. No: the third"')}`,
  },
};

interface Written {
  readonly after: string;
  /** Of the annotation file that there was. */
  readonly edits: readonly Edit[];
  readonly left: readonly string[];
  /** Where names were seen that are to be suggested. */
  readonly places: readonly string[];
}

/** What is suggested for `a.txt` in a corpus with these files. */
function write(files: ReadonlyMap<string, string>): Written {
  const host = loaded({ files: new Map(files) });
  const corpus = host.corpus();
  const source = sourceText(uriIn("a.txt"), files.get("a.txt")!) as LoadedText;
  const { clear, left } = suggestionsOf(source, unannotated(corpus, source));
  const state = get(corpus.files, uriIn("a.txt.ann.yaml"));
  const before = files.get("a.txt.ann.yaml") ?? "";
  const statement = suggested("glossator@1.2.3");
  const edits = state && clear.length > 0 ? annotate(source, state, before, clear, statement) : [];
  return {
    edits,
    after: state ? edited(before, edits) : annotateAnew(source, "ru", clear, statement, null),
    left: left.map(({ start, end }) => source.text.slice(start, end)),
    places: clear.map(({ start, end, entity }) => `${start}-${end} ${entity}`),
  };
}

const filesOf = (text: string, sidecar: string | null) =>
  new Map([
    ["people.ann.yaml", REGISTRY],
    ["a.txt", text],
    ...(sidecar === null ? [] : [["a.txt.ann.yaml", sidecar]]),
  ] as [string, string][]);

const word = fc.constantFrom(
  ...["Рогозин", "Рогозина", "Дмитрий Рогозин", "Су-30", "Су‑30", "Иванов", "Алиев", "и", "в", "Баку,"],
  ...["«Рогозиным»", "Рогозин.", "\n", "\n\n", "\u00a0", "Рого\u00adзин", "РОГОЗИН", "№1:", "- x", "30"],
);
const words = fc.array(word, { maxLength: 40 }).map((list) => list.join(" "));
const existing = fc.array(
  fc.constantFrom(
    "{exact: Алиев, gloss: g}",
    "{exact: Рогозин, entity: rogozin}",
    "{exact: Баку, gloss: 'a # b', suffix: ','}",
    "{exact: Рогозин, entity: sergei, occurrence: 2}",
  ),
  { maxLength: 3 },
);

describe("suggested mentions", () => {
  for (const [title, { text, before, after, left = [] }] of Object.entries(rows))
    it(`are written: ${title}`, () => {
      const written = write(filesOf(text, before));
      assert.equal(written.after, after);
      assert.deepEqual(written.left, left);
      assert.equal(write(filesOf(text, written.after)).after, written.after, "a second time");
    });

  it("anchor exactly where the names were seen, in a valid file, the rest of which stays byte for byte", () => {
    const style = fc.constantFrom("none", "block", "flow");
    let count = 0;
    fc.assert(
      fc.property(words, existing, style, (text, list, how) => {
        const before =
          how === "none"
            ? null
            : how === "flow"
              ? `version: 1\nmentions: [${list.join(", ")}] # end`
              : `# top\nversion: 1\nmentions:${list.length === 0 ? " []" : list.map((each) => `\n    - ${each} # why`).join("")}\n`;
        const { after, places, edits } = write(filesOf(text, before));
        count += places.length;
        const host = loaded({ files: filesOf(text, after) });
        const { file, anchors } = get(host.corpus().files, uriIn("a.txt.ann.yaml"))!;
        assert.deepEqual(file.findings, []);
        const found = file.mentions.flatMap((mention, i) => {
          if (mention.status !== "suggested") return [];
          const anchor = anchors!.at(i)!;
          assert.equal(anchor.result, "exact");
          return [`${anchor.spans[0]!.start}-${anchor.spans[0]!.end} ${mention.entity!.value}`];
        });
        assert.deepEqual(found, places);
        if (list.length > 0) assert.ok(edits.every(({ start, end }) => start === end));
      }),
      { numRuns: 150 },
    );
    assert.ok(count > 100, `only ${count} suggestions`);
  });

  it("are looked for where no mention covers the name", () => {
    const counts = { all: 0, none: 0, some: 0 };
    fc.assert(
      fc.property(words, existing, (text, list) => {
        const sidecar = `version: 1\nmentions: [${list.join(", ")}]\n`;
        const corpus = loaded({ files: filesOf(text, sidecar) }).corpus();
        const source = sourceText(uriIn("a.txt"), text) as LoadedText;
        const { file, anchors } = get(corpus.files, uriIn("a.txt.ann.yaml"))!;
        const taken = file.mentions.flatMap((_, i) => {
          const anchor = anchors!.at(i);
          return (anchor?.result === "ambiguous" ? anchor.candidates : anchor?.spans) ?? [];
        });
        const seen = sightings(lexiconOf(corpus), source, languageOf(corpus, source.uri));
        const wanted = seen.filter((name) => !taken.some(({ start, end }) => start < name.end && name.start < end));
        assert.deepEqual(unannotated(corpus, source), wanted);
        if (seen.length > 0) counts[wanted.length === 0 ? "all" : wanted.length === seen.length ? "none" : "some"]++;
      }),
      { numRuns: 300 },
    );
    assert.ok(counts.all > 3 && counts.none > 3 && counts.some > 3, JSON.stringify(counts));
  });
});
