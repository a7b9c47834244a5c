import assert from "node:assert/strict";
import { corpusHost, loadAll } from "../../server/src/host/corpus-host";
import { fixture, nameIn, ROOT } from "../fixture";
import { memoryDisk } from "../memory-disk";

/** A corpus, one file of it with a new text (deleted where there is none), and the files whose problems may change. */
const changes: Record<string, { readonly source: string; readonly change: string; readonly affected: string }> = {
  "a mention: its own file": {
    source: `
--- a.ann.yaml
mentions: [{entity: x, exact: A}]
--- b.ann.yaml
mentions: [{entity: x, exact: A}]
--- x.ann.yaml
entities: {x: {type: person}}
`,
    change: "--- a.ann.yaml\nmentions: [{entity: y, exact: A}]\n",
    affected: "a.ann.yaml",
  },
  "the name of an entity: its own file, and whoever mentions it": {
    source: `
--- a.ann.yaml
mentions: [{entity: x, exact: A}]
--- x.ann.yaml
entities: {x: {type: person}}
`,
    change: "--- x.ann.yaml\nentities: {x: {type: person, names: {en: X}}}\n",
    affected: "a.ann.yaml x.ann.yaml",
  },
  "the gloss of an entity: its own file, and who shares a name": {
    source: `
--- a.ann.yaml
mentions: [{entity: x, exact: A}]
--- b.ann.yaml
entities: {y: {type: person, names: {en: X}}}
--- c.ann.yaml
entities: {z: {type: person, names: {en: Z}}}
--- x.ann.yaml
entities: {x: {type: person, names: {en: X}}}
`,
    change: "--- x.ann.yaml\nentities: {x: {type: person, names: {en: X}, gloss: g}}\n",
    affected: "b.ann.yaml x.ann.yaml",
  },
  "the name of a variant: whoever mentions its families or variants, too": {
    source: `
--- a.ann.yaml
mentions: [{entity: family, exact: A}]
--- b.ann.yaml
entities: {family: {type: person}, base: {type: person, broader: family}}
--- c.ann.yaml
entities: {sub: {type: person, broader: x}}
--- d.ann.yaml
mentions: [{entity: sub, exact: A}]
--- e.ann.yaml
entities: {other: {type: person, broader: family}}
mentions: [{entity: other, exact: A}]
--- x.ann.yaml
entities: {x: {type: person, broader: base}}
`,
    change: "--- x.ann.yaml\nentities: {x: {type: person, broader: base, names: {en: X}}}\n",
    affected: "a.ann.yaml b.ann.yaml c.ann.yaml d.ann.yaml e.ann.yaml x.ann.yaml",
  },
  "the first mention of an entity: where it and its families are declared": {
    source: `
--- a.ann.yaml
version: 1
--- b.ann.yaml
entities: {family: {type: person}}
--- c.ann.yaml
entities: {x: {type: person, broader: family}, y: {type: person}}
--- d.ann.yaml
mentions: [{entity: family, exact: A}, {entity: y, exact: A}]
`,
    change: "--- a.ann.yaml\nmentions: [{entity: x, exact: A}]\n",
    affected: "a.ann.yaml b.ann.yaml c.ann.yaml",
  },
  "a declaration that goes: whoever refers to it": {
    source: `
--- a.ann.yaml
mentions: [{entity: x, exact: A}]
--- b.ann.yaml
entities: {y: {type: person, broader: x}}
--- c.ann.yaml
entities: {z: {type: person}}
--- x.ann.yaml
entities: {x: {type: person}}
`,
    change: "--- x.ann.yaml\n",
    affected: "a.ann.yaml b.ann.yaml x.ann.yaml",
  },
  "a file that is deleted: as if it had become empty": {
    source: `
--- a.ann.yaml
mentions: [{entity: x, exact: A}]
--- x.ann.yaml
entities: {x: {type: person}}
`,
    change: "",
    affected: "a.ann.yaml x.ann.yaml",
  },
  "a declaration that comes: also what could be meant instead of it": {
    source: `
--- a.ann.yaml
mentions: [{entity: putin, exact: A}]
--- b.ann.yaml
mentions: [{entity: known, exact: A}]
entities: {known: {type: person}}
--- x.ann.yaml
version: 1
`,
    change: "--- x.ann.yaml\nentities: {putina: {type: person}}\n",
    affected: "a.ann.yaml x.ann.yaml",
  },
  "a declaration that moves in its file: the other ones that point at it": {
    source: `
--- a.ann.yaml
entities: {x: {type: person}}
--- b.ann.yaml
mentions: [{entity: x, exact: A}]
--- x.ann.yaml
entities: {x: {type: person}}
mentions: [{entity: x, exact: A}]
`,
    change: "--- x.ann.yaml\nversion: 1\nentities: {x: {type: person}}\nmentions: [{entity: x, exact: B}]\n",
    affected: "a.ann.yaml x.ann.yaml",
  },
  "a circle that opens: all that were in it": {
    source: `
--- a.ann.yaml
entities: {a: {type: person, broader: c}}
--- b.ann.yaml
entities: {b: {type: person, broader: a}}
--- c.ann.yaml
entities: {c: {type: person, broader: b}}
--- d.ann.yaml
entities: {d: {type: person}}
`,
    change: "--- a.ann.yaml\nentities: {a: {type: person}}\n",
    affected: "a.ann.yaml b.ann.yaml c.ann.yaml",
  },
  "a circle that closes: all that are in it": {
    source: `
--- a.ann.yaml
entities: {a: {type: person}}
--- b.ann.yaml
entities: {b: {type: person, broader: a}}
--- c.ann.yaml
entities: {c: {type: person, broader: b}}
`,
    change: "--- a.ann.yaml\nentities: {a: {type: person, broader: c}}\n",
    affected: "a.ann.yaml b.ann.yaml c.ann.yaml",
  },
  "a text: every layer over it": {
    source: `
--- t.txt
A
--- t.txt.ann.yaml
mentions: [{gloss: g, exact: A}]
--- second.ann.yaml
source: {path: t.txt}
mentions: [{gloss: g, exact: B}]
--- x.ann.yaml
entities: {x: {type: person}}
`,
    change: "--- t.txt\nB\n",
    affected: "second.ann.yaml t.txt.ann.yaml",
  },
  "the configuration: everything": {
    source: `
--- x.ann.yaml
entities: {x: {type: ship}}
`,
    change: "--- glossator.yaml\ntypes: [ship]\n",
    affected: "everything",
  },
};

describe("what a change affects", () => {
  for (const [title, { source, change, affected }] of Object.entries(changes))
    it(title, () => {
      const disk = new Map([...fixture(source).files].map(([name, text]) => [`${ROOT}/${name}`, text]));
      const host = corpusHost(memoryDisk(disk), ROOT);
      loadAll(host);
      const [[name, text] = ["x.ann.yaml", null]] = fixture(change).files;
      if (text === null) disk.delete(`${ROOT}/${name}`);
      else disk.set(`${ROOT}/${name}`, text);
      const found = host.touch(`${ROOT}/${name}`);
      assert.equal(found === "everything" ? found : [...found].map(nameIn).sort().join(" "), affected);
    });
});
