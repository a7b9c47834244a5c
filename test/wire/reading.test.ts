import assert from "node:assert/strict";
import type {
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  SemanticTokens,
  TypeHierarchyItem,
  WorkspaceSymbol,
} from "vscode-languageserver-protocol";
import { uriIn } from "../fixture";
import { type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `
--- people.ann.yaml
version: 1
entities:
  dmitry-rogozin:
    type: person
    names: {en: [Dmitry Rogozin, Rogozin], ru: Дмитрий Рогозин, vi: [Đmi-tri Rô-gô-din]}
    gloss: {en: Oversaw the defence industry.}
--- talks.txt
😀 Рогозин прибыл в Баку.
Речь о двух
Су-30СМ и ВТС, сказал Рогозин.
--- talks.txt.ann.yaml
version: 1
mentions:
  - {entity: dmitry-rogozin, exact: Рогозин, suffix: прибыл}
  - {entity: su-30, exact: двух Су-30СМ, cert: low}
  - {entity: su-30sm, exact: Су-30СМ, status: suggested}
  - {exact: ВТС, gloss: arms sales}
  - {entity: dmitry-rogozin, exact: Рогозин, prefix: сказал}
--- weapons.ann.yaml
version: 1
entities:
  su-30:
    type: weapon-system
    names: {en: Su-30}
  su-30sm:
    type: weapon-system
    names: {en: Su-30SM}
    broader: su-30
    designations: {NATO: Flanker-H}
`;

const ROGOZIN = `**Dmitry Rogozin** · person

Oversaw the defence industry.

Дмитрий Рогозин _(ru)_ · Đmi-tri Rô-gô-din _(vi)_

2 mentions in 1 text`;
const SURNAME = `${ROGOZIN}\n\n_surname of Дмитрий Рогозин_`;
const SU_30SM = `**Su-30SM** · weapon system, variant of Su-30

NATO: Flanker-H

1 mention in 1 text`;
const SU_30 = `**Su-30** · weapon system, variants: Su-30SM

1 mention in 1 text`;

describe("reading over the wire", () => {
  let corpus: WireCorpus;
  let linked: WireCorpus;
  before(async () => {
    corpus = await wireCorpus(CORPUS);
    linked = await wireCorpus(CORPUS, { capabilities: { textDocument: { definition: { linkSupport: true } } } });
    await Promise.all([corpus.loaded(), linked.loaded()]);
  });
  after(() => Promise.all([corpus.end(), linked.end()]));

  const hovers: readonly (readonly [name: string, words: string, range: string, markdown: string])[] = [
    ["talks.txt", "$0Рогозин прибыл", "0:3 Рогозин", SURNAME],
    ["talks.txt", "Рогозин$0 прибыл", "0:3 Рогозин", SURNAME],
    [
      "talks.txt",
      "Су-3$00СМ",
      "2:0 Су-30СМ",
      `_suggested, not accepted yet_\n\n${SU_30SM}\n\n_transliteration of Su-30SM_\n\n---\n\n_certainty: low_\n\n${SU_30}`,
    ],
    ["talks.txt", "д$0вух", "1:7 двух⏎Су-30СМ", `_certainty: low_\n\n${SU_30}`],
    ["talks.txt", "ВТ$0С", "2:10 ВТС", "**ВТС**\n\narms sales"],
    ["talks.txt.ann.yaml", "{entity: su$0-30sm", "4:13 su-30sm", SU_30SM],
    ["weapons.ann.yaml", "broader: su-$030", "8:13 su-30", SU_30],
    ["people.ann.yaml", "dmit$0ry-rogozin:", "2:2 dmitry-rogozin", ROGOZIN],
  ];
  for (const [name, words, range, markdown] of hovers)
    it(`hover: ${name}, ${words}`, async () => {
      const hover = await corpus.askAt<Hover>("textDocument/hover", name, words);
      assert.equal(corpus.range(name, hover.range!), range);
      assert.deepEqual(hover.contents, { kind: "markdown", value: markdown });
    });
  it("hover: nothing beside a mention", async () =>
    assert.equal(await corpus.askAt("textDocument/hover", "talks.txt", "Ба$0ку"), null));

  const definitions: readonly (readonly [name: string, words: string, places: readonly string[]])[] = [
    ["talks.txt", "Рого$0зин прибыл", ["people.ann.yaml 2:2 dmitry-rogozin"]],
    ["talks.txt", "Су-3$00СМ", ["weapons.ann.yaml 5:2 su-30sm"]],
    ["talks.txt", "ВТ$0С", ["talks.txt.ann.yaml 5:12 ВТС"]],
    ["talks.txt", "Ба$0ку", []],
    ["talks.txt.ann.yaml", "{entity: su-30s$0m", ["weapons.ann.yaml 5:2 su-30sm"]],
    ["talks.txt.ann.yaml", "exact: д$0вух", ["talks.txt 1:7 двух⏎Су-30СМ"]],
    ["weapons.ann.yaml", "broader: su-$030", ["weapons.ann.yaml 2:2 su-30"]],
  ];
  for (const [name, words, places] of definitions)
    it(`definition: ${name}, ${words}`, async () => {
      const found = await corpus.askAt<Location[]>("textDocument/definition", name, words);
      assert.deepEqual(found.map(corpus.location), places);
    });
  it("definition as links, for a client that knows them", async () => {
    const found = await linked.askAt<LocationLink[]>("textDocument/definition", "talks.txt", "д$0вух");
    const whole = "su-30:⏎    type: weapon-system⏎    names: {en: Su-30}";
    assert.deepEqual(found.map(linked.link), [`weapons.ann.yaml 2:2 ${whole} [su-30]`]);
  });

  const inTexts = ["talks.txt 0:3 Рогозин", "talks.txt 2:22 Рогозин"];
  const inFiles = ["talks.txt.ann.yaml 2:13 dmitry-rogozin", "talks.txt.ann.yaml 6:13 dmitry-rogozin"];
  const references: readonly (readonly [name: string, words: string, withDeclaration: boolean, places: string[]])[] = [
    ["talks.txt", "Рого$0зин прибыл", false, [...inTexts, ...inFiles]],
    ["people.ann.yaml", "dmi$0try-rogozin:", true, ["people.ann.yaml 2:2 dmitry-rogozin", ...inTexts, ...inFiles]],
    [
      "weapons.ann.yaml",
      "$0su-30:",
      false,
      ["talks.txt 1:7 двух⏎Су-30СМ", "talks.txt.ann.yaml 3:13 su-30", "weapons.ann.yaml 8:13 su-30"],
    ],
    ["talks.txt", "ВТ$0С", true, []],
  ];
  for (const [name, words, includeDeclaration, places] of references)
    it(`references: ${name}, ${words}${includeDeclaration ? ", with the declaration" : ""}`, async () => {
      const found = await corpus.askAt<Location[]>("textDocument/references", name, words, {
        context: { includeDeclaration },
      });
      assert.deepEqual(found.map(corpus.location).sort(), [...places].sort());
    });

  const highlights: readonly (readonly [name: string, words: string, ranges: readonly string[]])[] = [
    ["talks.txt", "Рого$0зин прибыл", ["0:3 Рогозин", "2:22 Рогозин"]],
    ["talks.txt", "ВТ$0С", ["2:10 ВТС"]],
    ["weapons.ann.yaml", "$0su-30:", ["2:2 su-30", "8:13 su-30"]],
  ];
  for (const [name, words, ranges] of highlights)
    it(`documentHighlight: ${name}, ${words}`, async () => {
      const found = await corpus.askAt<DocumentHighlight[]>("textDocument/documentHighlight", name, words);
      assert.deepEqual(
        found.map(({ range }) => corpus.range(name, range)),
        ranges,
      );
    });

  const outlines: Record<string, readonly string[]> = {
    "talks.txt": [
      "Dmitry Rogozin (2 mentions) 0:3 Рогозин",
      "- Рогозин (1 of 2) 0:3 Рогозин",
      "- Рогозин (2 of 2) 2:22 Рогозин",
      "Su-30 (1 mention) 1:7 двух⏎Су-30СМ",
      "- двух Су-30СМ (1 of 1) 1:7 двух⏎Су-30СМ",
      "Su-30SM (1 mention) 2:0 Су-30СМ",
      "- Су-30СМ (1 of 1) 2:0 Су-30СМ",
      "ВТС (1 mention) 2:10 ВТС",
      "- ВТС (1 of 1) 2:10 ВТС",
    ],
    "weapons.ann.yaml": ["entities (2) 1:0 entities", "- su-30 (Su-30) 2:2 su-30", "- su-30sm (Su-30SM) 5:2 su-30sm"],
  };
  for (const [name, outline] of Object.entries(outlines))
    it(`documentSymbol: ${name}`, async () => {
      const symbols = await corpus.askOf<DocumentSymbol[]>("textDocument/documentSymbol", name);
      const line = ({ name: title, detail, selectionRange }: DocumentSymbol) =>
        `${title} (${detail}) ${corpus.range(name, selectionRange)}`;
      const lines = symbols.flatMap((symbol) => [
        line(symbol),
        ...(symbol.children ?? []).map((each) => `- ${line(each)}`),
      ]);
      assert.deepEqual(lines, outline);
    });

  const ROGOZIN_AT = "people.ann.yaml 2:2 dmitry-rogozin";
  const searches: Record<string, readonly string[]> = {
    "dmitry rog": [`Dmitry Rogozin ${ROGOZIN_AT}`],
    рогозин: [`Дмитрий Рогозин – Dmitry Rogozin ${ROGOZIN_AT}`],
    "Đmi-tri": [`Đmi-tri Rô-gô-din – Dmitry Rogozin ${ROGOZIN_AT}`],
    "flanker-h": ["Flanker-H – Su-30SM weapons.ann.yaml 5:2 su-30sm"],
    "dmitry-rogozin": [`dmitry-rogozin – Dmitry Rogozin ${ROGOZIN_AT}`],
    nobody: [],
    "": [`Dmitry Rogozin ${ROGOZIN_AT}`, "Su-30 weapons.ann.yaml 2:2 su-30", "Su-30SM weapons.ann.yaml 5:2 su-30sm"],
  };
  for (const [query, found] of Object.entries(searches))
    it(`workspace/symbol: "${query}"`, async () => {
      const symbols = await corpus.ask<WorkspaceSymbol[]>("workspace/symbol", { query });
      assert.deepEqual(
        symbols.map(({ name, location }) => `${name} ${corpus.location(location as Location)}`),
        found,
      );
    });

  it("typeHierarchy: from a mention up to the family and down to the variants", async () => {
    const prepare = (words: string) =>
      corpus.askAt<TypeHierarchyItem[] | null>("textDocument/prepareTypeHierarchy", "talks.txt", words);
    const line = ({ uri, name, detail, selectionRange }: TypeHierarchyItem) =>
      `${name} (${detail}) ${corpus.location({ uri, range: selectionRange })}`;
    const variant = "Su-30SM (su-30sm, variant of su-30) weapons.ann.yaml 5:2 su-30sm";
    const family = "Su-30 (su-30) weapons.ann.yaml 2:2 su-30";
    const [item] = (await prepare("Су-3$00СМ"))!;
    assert.equal(line(item!), variant);
    const above = await corpus.ask<TypeHierarchyItem[]>("typeHierarchy/supertypes", { item });
    assert.deepEqual(above.map(line), [family]);
    const below = await corpus.ask<TypeHierarchyItem[]>("typeHierarchy/subtypes", { item: above[0] });
    assert.deepEqual(below.map(line), [variant]);
    assert.deepEqual(await corpus.ask("typeHierarchy/subtypes", { item }), []);
    assert.equal(await prepare("Ба$0ку"), null);
  });

  const lines = [
    ["0:3 Рогозин: person"],
    ["1:7 двух: weaponSystem uncertain"],
    ["2:0 Су-30СМ: weaponSystem suggested", "2:10 ВТС: term", "2:22 Рогозин: person"],
  ];
  it("semanticTokens: innermost first, split at the line end, with modifiers", async () => {
    const full = await corpus.askOf<SemanticTokens>("textDocument/semanticTokens/full", "talks.txt");
    assert.deepEqual(corpus.tokens("talks.txt", full), lines.flat());
  });
  it("semanticTokens of a range", async () => {
    const range = { start: { line: 2, character: 5 }, end: { line: 2, character: 12 } };
    const part = await corpus.askOf<SemanticTokens>("textDocument/semanticTokens/range", "talks.txt", { range });
    assert.deepEqual(corpus.tokens("talks.txt", part), ["2:5 СМ: weaponSystem suggested", "2:10 ВТ: term"]);
  });
  it("semanticTokens: none in an unknown text", async () =>
    assert.deepEqual(await corpus.askOf("textDocument/semanticTokens/full", "nowhere.txt"), { data: [] }));

  it("answers for files that it does not know with nothing", async () => {
    const at = { textDocument: { uri: uriIn("nowhere.txt") }, position: { line: 3, character: 4 } };
    const references = { ...at, context: { includeDeclaration: true } };
    assert.equal(await corpus.ask("textDocument/hover", at), null);
    assert.equal(await corpus.ask("textDocument/definition", at), null);
    assert.equal(await corpus.ask("textDocument/references", references), null);
    assert.deepEqual(await corpus.ask("textDocument/documentSymbol", at), []);
  });
});
