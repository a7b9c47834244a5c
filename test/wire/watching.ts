/** A corpus, and what a user sees of it after one thing after another has happened to its files. */
export interface Row {
  readonly title: string;
  readonly files: string;
  readonly open?: readonly string[];
  readonly shown: Shown;
  readonly steps: readonly {
    /** Text, or `null` for a file that is deleted. */
    readonly write: Record<string, string | null>;
    /** The one event that the watcher sends, where it does not send one for each file. */
    readonly event?: readonly [name: string, type: "Created" | "Changed" | "Deleted"];
    readonly shown: Shown;
  }[];
}

type Shown = Record<string, readonly string[]>;

const file = (name: string, text: string): string => `--- ${name}\n${text.trimEnd()}\n`;

const MENTION = "version: 1\nmentions:\n  - {entity: putin, exact: Путин}\n";
const NOTE = "version: 1\nmentions:\n  - {exact: Путин, gloss: he}\n";
const PEOPLE = "version: 1\nentities:\n  putin: {type: person, names: {en: Putin}}\n";

const ORPHAN = ["2:27 Путин: anchor.orphan"];
const ORPHAN_NOTE = ["2:12 Путин: anchor.orphan"];
const UNKNOWN = ["2:13 putin: entity.unknown"];
const MISSING = ["0:0: source.missing"];
const TWICE = ["2:27 Путин: anchor.ambiguous"];
const HERE = ["0:0 Путин: anchor.ambiguous", "0:8 Путин: anchor.ambiguous"];

const people = file("people.ann.yaml", PEOPLE);
const text = file("a.txt", "Путин.");
const sidecar = file("a.txt.ann.yaml", MENTION);
const lost = file("a.txt", "Медведев.");

const files: readonly Row[] = [
  {
    title: "a sidecar is created, changed and deleted while its text is open",
    files: people + file("a.txt", "Путин и Путин."),
    open: ["a.txt"],
    shown: {},
    steps: [
      { write: { "a.txt.ann.yaml": MENTION }, shown: { "a.txt.ann.yaml": TWICE, "a.txt": HERE } },
      {
        write: { "a.txt.ann.yaml": MENTION.replace("Путин}", "Путин, prefix: и}") },
        shown: { "a.txt": ["0:0 Путин: mention.missing"] },
      },
      { write: { "a.txt.ann.yaml": MENTION }, shown: { "a.txt.ann.yaml": TWICE, "a.txt": HERE } },
      { write: { "a.txt.ann.yaml": null }, shown: {} },
    ],
  },
  {
    title: "a sidecar is deleted: nothing is left in the text, which is not open",
    files: people + file("a.txt", "Путин и Путин.") + sidecar,
    shown: { "a.txt.ann.yaml": TWICE, "a.txt": HERE },
    steps: [{ write: { "a.txt.ann.yaml": null }, shown: {} }],
  },
  {
    title: "a sidecar points to another text",
    files: people + file("a.txt", "Путин и Путин.") + sidecar + file("b.txt", "Путин."),
    shown: { "a.txt.ann.yaml": TWICE, "a.txt": HERE },
    steps: [{ write: { "a.txt.ann.yaml": `${MENTION}source: {path: b.txt}\n` }, shown: {} }],
  },
  {
    title: "a sidecar and its text are renamed",
    files: people + lost + sidecar,
    shown: { "a.txt.ann.yaml": ORPHAN },
    steps: [
      { write: { "a.txt.ann.yaml": null, "b.txt.ann.yaml": MENTION }, shown: { "b.txt.ann.yaml": MISSING } },
      { write: { "a.txt": null, "b.txt": "Медведев." }, shown: { "b.txt.ann.yaml": ORPHAN } },
    ],
  },
  {
    title: "a text is deleted, created and changed",
    files: people + text + sidecar,
    shown: {},
    steps: [
      { write: { "a.txt": null }, shown: { "a.txt.ann.yaml": MISSING } },
      { write: { "a.txt": "Медведев." }, shown: { "a.txt.ann.yaml": ORPHAN } },
      { write: { "a.txt": "Путин." }, shown: {} },
    ],
  },
  {
    title: "a registry is deleted and created",
    files: people + text + sidecar,
    shown: {},
    steps: [
      { write: { "people.ann.yaml": null }, shown: { "a.txt.ann.yaml": UNKNOWN } },
      { write: { "people.ann.yaml": PEOPLE }, shown: {} },
      {
        write: { "more.ann.yaml": PEOPLE },
        shown: { "people.ann.yaml": ["2:2 putin: entity.duplicate"], "more.ann.yaml": ["2:2 putin: entity.duplicate"] },
      },
      { write: { "more.ann.yaml": null }, shown: {} },
    ],
  },
  {
    title: "a text appears beside a registry and goes again: it stays a registry",
    files: people + text + sidecar + file("marker.txt", "Медведев."),
    shown: {},
    steps: [
      { write: { people: "A text.", "marker.txt.ann.yaml": MENTION }, shown: { "marker.txt.ann.yaml": ORPHAN } },
      { write: { people: null, "marker.txt.ann.yaml": null }, shown: {} },
    ],
  },
  {
    title: "what lies in .git and node_modules is nobody's business",
    files: people + text + sidecar,
    shown: {},
    steps: [
      {
        write: { ".git/x.ann.yaml": PEOPLE, "node_modules/p/x.ann.yaml": PEOPLE, "a.txt": "Медведев." },
        shown: { "a.txt.ann.yaml": ORPHAN },
      },
    ],
  },
];

const below = (folder: string) => file(`${folder}/a.txt`, "Медведев.") + file(`${folder}/a.txt.ann.yaml`, NOTE);

const folders: readonly Row[] = [
  {
    title: "a folder with files in it is deleted and created",
    files: people + below("in/side"),
    shown: { "in/side/a.txt.ann.yaml": ORPHAN_NOTE },
    steps: [
      { write: { "in/side/a.txt": null, "in/side/a.txt.ann.yaml": null }, event: ["in", "Deleted"], shown: {} },
      {
        write: { "in/side/a.txt": "Медведев.", "in/side/a.txt.ann.yaml": NOTE },
        event: ["in", "Created"],
        shown: { "in/side/a.txt.ann.yaml": ORPHAN_NOTE },
      },
    ],
  },
  {
    title: "a folder of texts alone, annotated from elsewhere, is deleted and created",
    files:
      people + file("texts/a.txt", "Путин.") + file("ann/a.ann.yaml", `${MENTION}source: {path: ../texts/a.txt}\n`),
    shown: {},
    steps: [
      {
        write: { "texts/a.txt": null },
        event: ["texts", "Deleted"],
        shown: { "ann/a.ann.yaml": ["3:15 ../texts/a.txt: source.missing"] },
      },
      { write: { "texts/a.txt": "Путин." }, event: ["texts", "Created"], shown: {} },
    ],
  },
];

const roots: readonly Row[] = [
  {
    title: "glossator.yaml appears, changes and disappears: severities, members",
    files: people + lost + sidecar + file("b.txt", "") + file("b.txt.ann.yaml", NOTE),
    shown: { "a.txt.ann.yaml": ORPHAN, "b.txt.ann.yaml": ORPHAN_NOTE },
    steps: [
      { write: { "glossator.yaml": "exclude: [a.*]\n" }, shown: { "b.txt.ann.yaml": ORPHAN_NOTE } },
      { write: { "glossator.yaml": "exclude: [b.*]\n" }, shown: { "a.txt.ann.yaml": ORPHAN } },
      { write: { "glossator.yaml": "rules: {anchor.orphan: off}\n" }, shown: {} },
      {
        write: { "glossator.yaml": "rules: {anchor.orphan: of}\n" },
        shown: {
          "glossator.yaml": ["0:23 of: config.invalid"],
          "a.txt.ann.yaml": ORPHAN,
          "b.txt.ann.yaml": ORPHAN_NOTE,
        },
      },
      { write: { "glossator.yaml": null }, shown: { "a.txt.ann.yaml": ORPHAN, "b.txt.ann.yaml": ORPHAN_NOTE } },
    ],
  },
  {
    title: "glossator.yaml makes a folder a corpus of its own, and no longer",
    files: people + file("in/a.txt", "Путин.") + file("in/a.txt.ann.yaml", MENTION),
    open: ["in/a.txt"],
    shown: {},
    steps: [
      { write: { "in/glossator.yaml": "" }, shown: { "in/a.txt.ann.yaml": UNKNOWN } },
      { write: { "in/people.ann.yaml": PEOPLE }, shown: {} },
      { write: { "in/people.ann.yaml": null }, shown: { "in/a.txt.ann.yaml": UNKNOWN } },
      { write: { "in/glossator.yaml": null }, shown: {} },
    ],
  },
  {
    title: "a corpus of its own is moved in and out as a folder",
    files: people + text + sidecar,
    shown: {},
    steps: [
      {
        write: { "in/deep/glossator.yaml": "", "in/deep/a.txt": "Путин.", "in/deep/a.txt.ann.yaml": MENTION },
        event: ["in", "Created"],
        shown: { "in/deep/a.txt.ann.yaml": UNKNOWN },
      },
      {
        write: { "in/deep/glossator.yaml": null, "in/deep/a.txt": null, "in/deep/a.txt.ann.yaml": null },
        event: ["in", "Deleted"],
        shown: {},
      },
      {
        write: { "in/deep/a.txt": "Медведев.", "in/deep/a.txt.ann.yaml": MENTION },
        event: ["in", "Created"],
        shown: { "in/deep/a.txt.ann.yaml": ORPHAN },
      },
    ],
  },
  {
    title: ".gitignore appears and disappears",
    files: people + lost + sidecar,
    shown: { "a.txt.ann.yaml": ORPHAN },
    steps: [
      { write: { ".gitignore": "a.*\n", ".git/HEAD": "ref" }, shown: {} },
      { write: { ".gitignore": null }, shown: { "a.txt.ann.yaml": ORPHAN } },
    ],
  },
];

export const rows: readonly Row[] = [...files, ...folders, ...roots];
