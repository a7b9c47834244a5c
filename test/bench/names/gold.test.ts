import assert from "node:assert/strict";
import { goldSet, itemsOf } from "./gold";
import { known } from "./known";

describe("the gold set of names", () => {
  const items = goldSet();
  const { entities } = known();
  const place = ({ file, line }: { file: string; line: number }) => `${file}:${line}`;

  it("marks known entities only", () => {
    const unknown = items.flatMap((item) =>
      item.marks.flatMap((mark) => mark.entities.filter((id) => !entities.has(id)).map((id) => `${place(item)} ${id}`)),
    );
    assert.deepEqual(unknown, []);
  });

  it("has choices among several of one type", () => {
    const typeOf = (id: string) => entities.get(id)?.entity.type?.value;
    for (const item of items)
      for (const { entities: ids } of item.marks) {
        assert.equal(new Set(ids).size, ids.length, place(item));
        assert.equal(new Set(ids.map(typeOf)).size, 1, place(item));
      }
  });

  it("has no sentence twice", () => {
    const seen = new Map<string, string>();
    for (const item of items) {
      const text = item.text.normalize("NFC");
      assert.equal(seen.get(text), undefined, `${place(item)} says the same as ${seen.get(text)}`);
      seen.set(text, place(item));
    }
  });

  it("is as large as it says, and a third of it is traps", () => {
    const many = (lang: string) => items.filter((item) => item.lang === lang).length;
    assert.ok(many("ru") >= 300 && many("vi") >= 100 && many("en") >= 100);
    assert.ok(items.filter(({ isTrap }) => isTrap).length >= items.length / 3);
  });

  it("marks every entity of the registries somewhere", () => {
    const marked = new Set(items.flatMap(({ marks }) => marks.flatMap((mark) => mark.entities)));
    assert.deepEqual(
      [...entities.keys()].filter((id) => !marked.has(id)),
      [],
    );
  });

  it("marks words without white space, marks or titles at their ends", () => {
    for (const item of items)
      for (const { start, end } of item.marks)
        assert.match(item.text.slice(start, end), /^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}.]$/su, place(item));
  });

  it("has Latin letters where it says so", () => {
    for (const item of items.filter(({ kind }) => kind.startsWith("Latin letters")))
      assert.match(item.marks.map(({ start, end }) => item.text.slice(start, end)).join(" "), /[A-Za-z]/, place(item));
  });

  it("is in two halves that are as large as one another in every kind", () => {
    const sizes = new Map<string, number>();
    for (const { file, kind, half } of items) {
      const key = `${file}, ${kind}`;
      sizes.set(key, (sizes.get(key) ?? 0) + (half === "tune" ? 1 : -1));
    }
    for (const [key, difference] of sizes) assert.ok(difference === 0 || difference === 1, key);
  });
});

describe("the notation of the gold set", () => {
  const WRITTEN = `
== cases
Вчера [Рогозина](dmitry-rogozin) видели.
[\\u0043-300](s-300) и [Алиев](ilham-aliyev|heydar-aliyev).
== trap: decomposed
Ghế của ông [Tô Lâm](to-lam) ở đây.
`;

  it("gives text, marks, kinds and halves", () => {
    const items = itemsOf("ru.txt", "ru", WRITTEN);
    assert.deepEqual(
      items.map(({ text, kind, isTrap, half, line, marks }) => [
        ...[kind, isTrap, half, line, text],
        ...marks.map(({ start, end, entities }) => `${text.slice(start, end)} ${entities}`),
      ]),
      [
        ["cases", false, "tune", 3, "Вчера Рогозина видели.", "Рогозина dmitry-rogozin"],
        ["cases", false, "report", 4, "C-300 и Алиев.", "C-300 s-300", "Алиев ilham-aliyev,heydar-aliyev"],
        [
          ...["decomposed", true, "tune", 6],
          ..."Ghế của ông Tô Lâm ở đây.|Tô Lâm to-lam".split("|").map((words) => words.normalize("NFD")),
        ],
      ],
    );
  });

  it("refuses a mark that is not closed", () => {
    assert.throws(() => itemsOf("ru.txt", "ru", "Вчера [Рогозина видели."), /ru\.txt:1: a bracket marks nothing/);
  });
});
