import fc from "fast-check";

/** The names of the files that random corpora are made of. */
export const TEXTS = ["a.txt", "b.txt", "sub/c.txt"];
export const SIDECARS = TEXTS.map((name) => `${name}.ann.yaml`);
export const REGISTRIES = ["people.ann.yaml", "draft.ann.yaml", "z.ann.yaml"];

const id = fc.constantFrom("x", "y", "z", "xx");
const word = fc.constantFrom("A", "B", "C", "A B", "[A, C]");

const entity = fc
  .record({
    name: id,
    type: fc.constantFrom("person", "ship"),
    broader: fc.option(id),
    names: fc.option(fc.constantFrom("A", "B", "[A, B]", "[B, {text: A, hidden: true}]", "C", "Ivan Ivanov")),
    gloss: fc.option(fc.constantFrom("g", "h")),
    role: fc.option(fc.constantFrom("{title: A, to: 2010}", "{title: B}")),
  })
  .map(
    ({ name, type, broader, names, gloss, role }) =>
      `  ${name}: {type: ${type}${broader ? `, broader: ${broader}` : ""}${names ? `, names: {en: ${names}}` : ""}` +
      `${gloss ? `, gloss: ${gloss}` : ""}${role ? `, roles: [${role}]` : ""}}\n`,
  );

const mention = fc
  .record({
    entity: id,
    exact: word,
    prefix: fc.option(word),
    occurrence: fc.option(fc.nat(3)),
    status: fc.constantFrom("accepted", "removed", "rejected"),
  })
  .map(({ entity: of, exact, prefix, occurrence, status }) => {
    const context = `${prefix ? `, prefix: ${JSON.stringify(prefix)}` : ""}${occurrence ? `, occurrence: ${occurrence}` : ""}`;
    return `  - {entity: ${of}, exact: ${exact}${context}, status: ${status}}\n`;
  });

/** The text of an annotation file, mostly whole, about a few entities and the words of `text`. */
export const annotations = fc
  .record({
    source: fc.option(
      fc.constantFrom(...TEXTS.map((name) => `${name}, lang: en, date: 2016`), "../b.txt", "../../etc/passwd"),
      { freq: 3 },
    ),
    entities: fc.array(entity, { maxLength: 3 }),
    mentions: fc.array(mention, { maxLength: 3 }),
    broken: fc.constantFrom("", "", "", '  - "\n', "\t", "{"),
    pad: fc.constantFrom("", "# shifted\n"),
  })
  .map(
    ({ source, entities, mentions, broken, pad }) =>
      `${pad}version: 1\n${source ? `source: {path: ${source}}\n` : ""}` +
      `${entities.length ? `entities:\n${entities.join("")}` : ""}` +
      `${mentions.length ? `mentions:\n${mentions.join("")}${broken}` : ""}`,
  );

/** The text of a source. */
export const text = fc
  .array(fc.constantFrom("A", "B", "C", "Ivanov", "\n"), { maxLength: 6 })
  .map((words) => words.join(" "));
