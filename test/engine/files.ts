import fc from "fast-check";
import { scalar } from "../../server/src/engine/edit/scalar";

/** A value of an annotation file, to be written in any style. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

/** The words of a file in every style that annotation files may have: order, indentation, brackets, quotes, comments. */
export const annotationText = (): fc.Arbitrary<string> =>
  fc.tuple(file(), fc.infiniteStream(fc.nat(999))).map(([value, dice]) => {
    const roll = (sides: number): number => dice.next().value! % sides;
    const body = block(value, 0, roll).join("\n");
    return (roll(4) === 0 ? "# header\n\n" : "") + body + (roll(8) === 0 ? "" : "\n");
  });

const WORDS = [
  "Путин",
  "С-300",
  "a b",
  "no",
  "300",
  "x: y",
  "# z",
  "«в»",
  "it's",
  'say "x"',
  "- a",
  "[b",
  "two  three",
];
const LINES = ["one\ntwo", "one\n\n  two\n", "# no comment\nkey: value", "one\n\n\n"];

function word(): fc.Arbitrary<string> {
  return fc.constantFrom(...WORDS);
}

function text(): fc.Arbitrary<Value> {
  const lines = fc.constantFrom(...WORDS, ...LINES);
  return fc.oneof(lines, fc.record({ en: lines, ru: lines, vi: word() }, { requiredKeys: [] }));
}

function file(): fc.Arbitrary<Value> {
  const names = fc.record(
    { en: word(), ru: fc.array(word(), { minLength: 1, maxLength: 3 }) },
    { requiredKeys: ["en"] },
  );
  const role = fc.record({ title: text(), from: fc.constant("2016"), to: fc.constant("2017-01") });
  const entity = fc.record(
    {
      type: word(),
      names,
      gloss: text(),
      roles: fc.array(role, { minLength: 1, maxLength: 2 }),
      broader: word(),
      extra: word(),
    },
    { requiredKeys: ["type"] },
  );
  const mention = fc.record(
    { entity: word(), exact: word(), prefix: word(), suffix: word(), gloss: text(), note: text(), extra: text() },
    { requiredKeys: ["exact", "entity"] },
  );
  const entities = fc.dictionary(fc.constantFrom("a", "b-c", "d", "e"), entity, { minKeys: 1, maxKeys: 3 });
  return fc
    .record({
      version: fc.constant("1"),
      source: fc.record({ path: word(), lang: fc.constant("ru"), title: text() }, { requiredKeys: ["lang"] }),
      entities,
      mentions: fc.array(mention, { minLength: 1, maxLength: 4 }),
    })
    .chain(shuffled);
}

/** The same with the keys of every mapping in any order. */
function shuffled(value: Value): fc.Arbitrary<Value> {
  if (typeof value === "string") return fc.constant(value);
  if (isList(value)) return fc.tuple(...value.map(shuffled));
  const keys = Object.keys(value);
  return fc
    .tuple(fc.shuffledSubarray(keys, { minLength: keys.length }), fc.tuple(...keys.map((key) => shuffled(value[key]!))))
    .map(([order, values]) => Object.fromEntries(order.map((key) => [key, values[keys.indexOf(key)]!])));
}

type Roll = (sides: number) => number;

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** The lines of a mapping or list, indented by `column`. */
function block(value: Value, column: number, roll: Roll): readonly string[] {
  const pad = " ".repeat(column);
  if (typeof value === "string") return [];
  const entries: readonly (readonly [head: string, inner: Value])[] = isList(value)
    ? value.map((item) => ["-", item])
    : Object.entries(value).map(([key, inner]) => [`${key}:`, inner]);
  return entries.flatMap(([head, inner]) => [...above(pad, roll), ...entry(pad + head, inner, column, roll)]);
}

/** A key or hyphen with what belongs to it. */
function entry(head: string, value: Value, column: number, roll: Roll): readonly string[] {
  const behind = roll(6) === 0 ? ` # behind ${roll(100)}` : "";
  const isItem = head.endsWith("-");
  if (typeof value === "string") return leaf(head, value, column, behind, roll);
  if (roll(4) === 0) return [`${head} ${flow(value, column, roll)}${behind}`];
  if (isItem && !isList(value) && roll(3) > 0) {
    const gap = 1 + roll(3);
    const [first, ...rest] = block(value, column + 1 + gap, roll).filter((line, i) => i > 0 || line.trim() !== "");
    if (!/^\s*#/.test(first!)) return [`${head}${" ".repeat(gap)}${first!.trimStart()}`, ...rest];
  }
  const isLevel = isList(value) && !isItem && roll(3) === 0;
  return [head + behind, ...block(value, isLevel ? column : column + 1 + roll(4), roll)];
}

function leaf(head: string, value: string, column: number, behind: string, roll: Roll): readonly string[] {
  const pad = " ".repeat(column + 1 + roll(3));
  if (value.includes("\n") && !/[^\n]$/.test(value) === value.endsWith("\n") && roll(3) > 0) {
    const chomping = value.endsWith("\n\n") ? "+" : value.endsWith("\n") ? "" : "-";
    const lines = value.replace(/\n$/, "").split("\n");
    return [`${head} |${chomping}`, ...lines.map((line) => (line === "" ? "" : pad + line))];
  }
  const quoted = /[^ ] [^ ]/.test(value) && roll(4) === 0 && !value.includes("\n");
  if (quoted) return [`${head} ${JSON.stringify(value).replace(" ", `\n${pad}`)}${behind}`];
  return [`${head} ${one(value, false, roll)}${behind}`];
}

function flow(value: Value, column: number, roll: Roll): string {
  if (typeof value === "string") return one(value, true, roll);
  const joint = roll(5) === 0 ? `,\n${" ".repeat(column + 1 + roll(4))}` : ", ";
  if (isList(value)) return `[${value.map((item) => flow(item, column, roll)).join(joint)}]`;
  return `{${Object.entries(value)
    .map(([key, inner]) => `${key}: ${flow(inner, column, roll)}`)
    .join(joint)}}`;
}

function one(value: string, inFlow: boolean, roll: Roll): string {
  if (roll(5) === 0 && !value.includes("\n")) return `'${value.replaceAll("'", "''")}'`;
  return roll(5) === 0 ? JSON.stringify(value) : scalar(value, inFlow);
}

/** Blank lines and comments above a line. */
function above(pad: string, roll: Roll): readonly string[] {
  const comment = `${roll(6) === 0 ? " ".repeat(roll(8)) : pad}# above ${roll(100)}`;
  const choices: readonly (readonly string[])[] = [[""], [comment], ["", comment], [comment, "", comment]];
  return choices[roll(16)] ?? [];
}
