import fc from "fast-check";

/** Declarations of an entity in every way of writing them, with comments, as lines without indentation. */
export function declarations(id: string): fc.Arbitrary<readonly string[]> {
  const keys = fc.tuple(
    fc.option(fc.constantFrom("type: person", 'type: "ship" # or boat')),
    fc.option(names),
    fc.option(fc.constantFrom("gender: male", "gender: female")),
    fc.option(gloss),
    fc.option(roles),
    fc.option(fc.constantFrom("designations: {NATO: X}", "designations:\n  NATO: [X, Y] # both\n  GRAU: 'Z'")),
    fc.option(fc.constantFrom("sameAs: https://a.example", "sameAs:\n- https://a.example\n- https://b.example")),
    fc.option(fc.constantFrom("odd: {a: [1, 2]}", "odd: one")),
  );
  return fc
    .record({ keys, above: fc.boolean(), below: fc.boolean(), isInBraces: fc.boolean() })
    .map(({ keys: all, above, below, isInBraces }) => {
      const blocks = all.flatMap((key) => key ?? []);
      const isFlow = isInBraces && blocks.every((key) => !/\n|#/.test(key));
      const body =
        blocks.length === 0
          ? [`${id}: {type: person}`]
          : isFlow
            ? [`${id}: {${blocks.join(", ")}}`]
            : [`${id}:`, ...blocks.flatMap((key) => key.split("\n")).map((line) => (line === "" ? "" : `  ${line}`))];
      return [...(above ? [`# above ${id}`] : []), ...body, ...(below ? [`  # below ${id}`] : [])];
    });
}

const names = fc.constantFrom(
  "names: {en: A, ru: [Б, В]}",
  "names:\n  en: [A, {text: B, hidden: true}]",
  "names:\n  # English\n  en:\n    - A\n    - text: C # alias\n      forms: [Cs, Css]\n  ru: Б",
  'names:\n  en:\n    text: "A: the first"\n    indeclinable: true',
);

const gloss = fc.constantFrom(
  "gloss: One for all.",
  "gloss: {en: Short., ru: Коротко.}",
  "gloss:\n  en: |\n    Two\n\n    lines.\n  vi: 'Ngắn.'",
  "gloss:\n  ru: >-\n    Folded\n    lines.",
);

const roles = fc.constantFrom(
  "roles: [{title: {en: One}, from: 2001, to: 2005}]",
  "roles:\n  - title: {en: One, ru: Один}\n    from: 2001\n    to: 2005\n  - {title: {en: Two}, from: 2003-05}",
  "roles:\n- title:\n    en: Three\n  from: 2010 # or so\n",
);
