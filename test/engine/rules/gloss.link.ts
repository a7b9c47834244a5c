export const wrong = `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
    gloss: {en: "[run](command:workbench.action.quit)"}
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gloss.link: The link "command:workbench.action.quit" is no http or https address, so it is never shown as one; correct or remove it.
    sameAs: [www.wikidata.org/entity/Q7747]
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gloss.link: The link "www.wikidata.org/entity/Q7747" is no http or https address
mentions:
  - {exact: Putin, status: removed, gloss: "[see](file:///x) and [see](http://x)"}
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gloss.link: The link "file:///x" is no
--- people
Putin
`;

export const right = `
--- people.ann.yaml
version: 1
entities:
  putin:
    type: person
    names: {en: Putin}
    gloss: {en: "[see](https://example.org/)"}
    sameAs: [https://www.wikidata.org/entity/Q7747]
`;
