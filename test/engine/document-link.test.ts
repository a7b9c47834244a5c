import { documentLinks } from "../../server/src/engine/features/document-link";
import { fixture, loaded, nameIn, uriIn } from "../fixture";
import { type Labelled, sameMarks } from "./marks";

const fixtures: Readonly<Record<string, string>> = {
  "to web addresses": `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    gloss: {en: "See [his page](https://kremlin.example/putin), or <http://b.example>."}
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://kremlin.example/putin
                                                                    ^^^^^^^^^^^^^^^^ http://b.example
    sameAs:
      - https://www.wikidata.org/entity/Q7747
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://www.wikidata.org/entity/Q7747
      - 'http://c.example'
         ^^^^^^^^^^^^^^^^ http://c.example
  medvedev: {type: person, sameAs: https://d.example/?q=1}
                                   ^^^^^^^^^^^^^^^^^^^^^^ https://d.example/?q=1
`,
  "to the text by its path": `
--- talks.txt
Путин.
--- other.ann.yaml
version: 1
source: {url: https://example.org/talks, path: "talks.txt"}
              ^^^^^^^^^^^^^^^^^^^^^^^^^ https://example.org/talks
                                                ^^^^^^^^^ talks.txt
mentions:
  - exact: Путин
    gloss: {en: see https://example.org/putin.}
                    ^^^^^^^^^^^^^^^^^^^^^^^^^ https://example.org/putin
`,
  "to the text that goes without saying, from source": `
--- talks.txt
Путин.
--- talks.txt.ann.yaml
version: 1
source: {lang: ru}
^^^^^^ talks.txt
mentions:
  - {exact: Путин, gloss: him}
`,
  "to the text that goes without saying, from mentions": `
--- talks.txt
Путин.
--- talks.txt.ann.yaml
version: 1
mentions:
^^^^^^^^ talks.txt
  - {exact: Путин, gloss: him}
`,
  "beside what is broken": `
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, sameAs: [https://a.example
                                 ^^^^^^^^^^^^^^^^^ https://a.example
  medvedev: {type: person, sameAs: https://d.example}
                                   ^^^^^^^^^^^^^^^^^ https://d.example
`,
  "to nothing else": `
--- people.ann.yaml
version: 1
source: {path: gone.txt, url: "javascript:alert(1)", title: https://title.example}
entities:
  putin: {type: person, gloss: "[x](file:///etc/passwd)", sameAs: [wikidata.org, "ftp://e.example"]}
mentions:
  - {exact: https://exact.example, gloss: it}
`,
};

describe("document links", () => {
  for (const [title, source] of Object.entries(fixtures)) it(title, () => check(source));
});

function check(source: string): void {
  const given = fixture(source);
  const corpus = loaded(given).corpus();
  const found = [...given.files].flatMap(([name, text]): readonly Labelled[] =>
    name.endsWith(".ann.yaml")
      ? documentLinks(corpus, uriIn(name), text).map(({ target, isText, ...span }) => ({
          ...span,
          name,
          label: isText ? nameIn(target) : target,
        }))
      : [],
  );
  sameMarks(given, found);
}
