import assert from "node:assert/strict";
import { hover } from "../../server/src/engine/features/hover";
import { fixture, loaded, uriIn } from "../fixture";
import { sameMarks } from "./marks";
import { opened } from "./opened";

const registries = `
--- people.ann.yaml
version: 1
entities:
  dmitry-rogozin:
    type: person
    names: {ru: [Дмитрий Рогозин, Рогозин], en: Dmitry Rogozin, vi: Dmitry Rogozin}
    gloss: {en: "Oversaw the *defence* industry. <b>", ru: Курировал оборонную промышленность.}
    roles:
      - {title: {en: Deputy Prime Minister, ru: вице-премьер}, from: 2011-12, to: 2018-05}
      - {title: {en: Head of Roscosmos}, from: 2018-05, to: 2022-07}
    sameAs: ["https://www.wikidata.org/entity/Q312483", "https://en.wikipedia.org/wiki/Rogozin_(x)", "command:x"]
--- weapons.ann.yaml
version: 1
entities:
  su-30: {type: weapon-system, names: {ru: Су-30, en: Su-30}}
  su-30sm:
    type: weapon-system
    names: {ru: Су-30СМ, en: Su-30SM}
    broader: su-30
    designations: {NATO: [Flanker-H, Flanker], МО: T-10}
`;

const rogozin = `**Dmitry Rogozin** · person  
Deputy Prime Minister _(2011-12 – 2018-05)_

Oversaw the *defence* industry. &lt;b>

Дмитрий Рогозин _(ru)_

1 mention in 1 text · [wikidata.org](<https://www.wikidata.org/entity/Q312483>) · [en.wikipedia.org](<https://en.wikipedia.org/wiki/Rogozin_(x)>)`;

/** What is shown at the cursor, in a reader's languages, and of what: the marked span. */
const hovers: Record<
  string,
  { readonly source: string; readonly languages: readonly string[]; readonly shown: string }
> = {
  "an entity, with the role of the text's day": {
    languages: ["en"],
    source: `
--- t.txt
Вице-премьер Рого$0зин сказал
             ^^^^^^^ hover
--- t.txt.ann.yaml
source: {date: 2016-08-09}
mentions:
  - {entity: dmitry-rogozin, exact: Рогозин}
`,
    shown: rogozin,
  },
  "an entity in the reader's second language, on another day": {
    languages: ["fr", "ru"],
    source: `
--- t.txt
Рогозин$0 сказал
^^^^^^^ hover
--- t.txt.ann.yaml
source: {date: 2018-05}
mentions:
  - {entity: dmitry-rogozin, exact: Рогозин}
  - {entity: dmitry-rogozin, exact: Рогозин, status: removed}
`,
    shown: `**Дмитрий Рогозин** · person  
вице-премьер _(2011-12 – 2018-05)_  
Head of Roscosmos _(2018-05 – 2022-07)_

Курировал оборонную промышленность.

Dmitry Rogozin _(en, vi)_

1 mention in 1 text · [wikidata.org](<https://www.wikidata.org/entity/Q312483>) · [en.wikipedia.org](<https://en.wikipedia.org/wiki/Rogozin_(x)>)`,
  },
  "a variant": {
    languages: ["ru"],
    source: `
--- t.txt
Истребитель $0Су-30СМ
            ^^^^^^^ hover
--- t.txt.ann.yaml
mentions:
  - {entity: su-30sm, exact: Су-30СМ}
`,
    shown: `**Су-30СМ** · weapon system, variant of Су-30

NATO: Flanker-H, Flanker · МО: T-10  
Su-30SM _(en)_

1 mention in 1 text`,
  },
  "a family, not mentioned": {
    languages: [],
    source: `
--- more.ann.yaml
entities:
  su-30mk: {type: weapon-system, names: {en: Su-30MK}, broader: su-$030}
                                                                ^^^^^ hover
`,
    shown: `**Су-30** · weapon system, variants: Su-30MK, Су-30СМ

Su-30 _(en)_

0 mentions in 0 texts`,
  },
  "a gloss alone": {
    languages: ["en"],
    source: `
--- t.txt
сотрудничество в ВТ$0С
                 ^^^ hover
--- t.txt.ann.yaml
mentions:
  - {exact: ВТС, gloss: {en: arms sales, ru: торговля оружием}}
`,
    shown: `**ВТС**

arms sales`,
  },
  "a gloss before its entity, with doubts": {
    languages: ["en"],
    source: `
--- t.txt
сказал чинов$0ник
       ^^^^^^^^ hover
--- t.txt.ann.yaml
source: {date: 2016-08-09}
mentions:
  - entity: dmitry-rogozin
    exact: чиновник
    gloss: the official
    cert: low
    status: suggested
    resp: a_b
    note: Or Shoigu?
`,
    shown: `the official

_certainty: low · suggested by a\\_b, not accepted yet · Or Shoigu?_

${rogozin}`,
  },
  "mentions in one another, the innermost first": {
    languages: ["en"],
    source: `
--- t.txt
вице-премьер Рого$0зин
             ^^^^^^^ hover
--- t.txt.ann.yaml
mentions:
  - {exact: вице-премьер Рогозин, gloss: outer}
  - {exact: Рогозин, gloss: inner}
`,
    shown: `**Рогозин**

inner

---

**вице-премьер Рогозин**

outer`,
  },
  "two annotation files that say the same": {
    languages: [],
    source: `
--- t.txt
В$0ТС
^^^ hover
--- t.txt.ann.yaml
mentions: [{exact: ВТС, gloss: g}]
--- second.ann.yaml
source: {path: t.txt}
mentions: [{exact: ВТС, gloss: g}, {exact: ВТС, gloss: h}]
`,
    shown: `**ВТС**

g

---

**ВТС**

h`,
  },
  "a fragment": {
    languages: [],
    source: `
--- t.txt
Владимир и Людмила Пу$0тин
                   ^^^^^ hover
--- t.txt.ann.yaml
mentions: [{exact: [Владимир, Путин], gloss: g}]
`,
    shown: `**Владимир … Путин**

g`,
  },
  "the later of two that meet": {
    languages: [],
    source: `
--- t.txt
аб$0вг
  ^^ hover
--- t.txt.ann.yaml
mentions: [{exact: аб, gloss: g}, {exact: вг, gloss: h}]
`,
    shown: `**вг**

h`,
  },
  "an entity that is not declared": {
    languages: [],
    source: `
--- t.txt
$0Путин
^^^^^ hover
--- t.txt.ann.yaml
mentions: [{entity: put-in, exact: Путин}]
`,
    shown: `**put-in**  
_no file of this corpus declares it_`,
  },
  "an id where it is declared": {
    languages: [],
    source: `
--- more.ann.yaml
entities:
  j-36$0: {type: weapon-system, names: {en: J-36}}
  ^^^^ hover
`,
    shown: `**J-36** · weapon system

0 mentions in 0 texts`,
  },
  "the fragment of a mention where it is written": {
    languages: [],
    source: `
--- t.txt
Людмила
--- t.txt.ann.yaml
mentions: [{exact: [Владимир, Пут$0ин], gloss: g}]
                              ^^^^^ hover
`,
    shown: `**Владимир … Путин**

g`,
  },
  "a mention where it is written": {
    languages: [],
    source: `
--- t.txt
Путин и Путин
--- t.txt.ann.yaml
mentions:
  - exact: Пут$0ин
           ^^^^^ hover
    gloss: g
`,
    shown: `**Путин**

g`,
  },
  "how words come from a name, in the annotation file too": {
    languages: ["en"],
    source: `
--- t.txt
с Дмитрием Рогозиным
--- t.txt.ann.yaml
source: {date: 2016-08-09}
mentions:
  - {entity: dmitry-rogozin, exact: Дмитрием Ро$0гозиным}
                                    ^^^^^^^^^^^^^^^^^^ hover
`,
    shown: `${rogozin}

_instrumental of Дмитрий Рогозин_`,
  },
};

/** Places with nothing to show. */
const nothing: Record<string, string> = {
  "beside a mention": "--- t.txt\nПутин $0и\n--- t.txt.ann.yaml\nmentions: [{exact: Путин, gloss: g}]\n",
  "a rejected mention":
    "--- t.txt\nПу$0тин\n--- t.txt.ann.yaml\nmentions: [{exact: Путин, gloss: g, status: rejected}]\n",
  "an ambiguous mention": "--- t.txt\nПу$0тин Путин\n--- t.txt.ann.yaml\nmentions: [{exact: Путин, gloss: g}]\n",
  "a text without annotations": "--- t.txt\nПу$0тин\n",
  "a key of an annotation file": "--- t.txt\nПутин\n--- t.txt.ann.yaml\nment$0ions: [{exact: Путин, gloss: g}]\n",
  "a prefix": "--- t.txt\nи Путин\n--- t.txt.ann.yaml\nmentions: [{prefix: $0и, exact: Путин, gloss: g}]\n",
};

describe("hover", () => {
  for (const [title, { source, languages, shown }] of Object.entries(hovers))
    it(`shows ${title}`, () => {
      const given = fixture(source + registries);
      const { name, offset } = given.cursor;
      const found = hover(loaded(given).corpus(), uriIn(name), offset, languages);
      assert.equal(found?.markdown, shown);
      sameMarks(given, [{ name, start: found.start, end: found.end, label: "hover" }]);
    });
  for (const [title, source] of Object.entries(nothing))
    it(`shows nothing: ${title}`, () => {
      const given = fixture(source);
      assert.equal(hover(loaded(given).corpus(), uriIn(given.cursor.name), given.cursor.offset, []), null);
    });

  it("shows a known name of an open text that nobody has annotated", () => {
    const given = fixture(`
--- t.txt
Утром Рого$0зиным и Дмитрий Рогозин
      ^^^^^^^^^ hover
--- t.txt.ann.yaml
source: {date: 2016-08-09, lang: ru}
mentions:
  - {entity: dmitry-rogozin, exact: Дмитрий Рогозин}
${registries}`);
    const { name, offset } = given.cursor;
    const found = hover(opened(given).corpus(), uriIn(name), offset, ["en"])!;
    assert.equal(found.markdown, `_not annotated · instrumental of Рогозин_\n\n${rogozin}`);
    sameMarks(given, [{ name, start: found.start, end: found.end, label: "hover" }]);
  });
});
