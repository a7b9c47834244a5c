import assert from "node:assert/strict";
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver-protocol";
import { nameIn, uriIn } from "../fixture";
import { type WireCorpus, wireCorpus } from "./corpus";

const CORPUS = `
--- a.txt
Путин и Путин.
--- a.txt.ann.yaml
version: 1
mentions:
  - {entity: putin, exact: Путин}
  - {entity: putin, exact: Медведев}
  - {entity: nobody, exact: и, form: pronoun}
--- b.txt
Nothing is said about this one, and people.ann.yaml is right.
--- double.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Putin, ru: [Путин, Медведев]}}
--- people.ann.yaml
version: 1
entities:
  putin: {type: person, names: {en: Vladimir Putin}}
`;

const SIDECAR = ["2:27 Путин: anchor.ambiguous", "3:27 Медведев: anchor.orphan", "4:13 nobody: entity.unknown"];
const TEXT = ["0:0 Путин: anchor.ambiguous", "0:8 Путин: anchor.ambiguous"];
const DUPLICATE = ["2:2 putin: entity.duplicate"];
const ALL = {
  "a.txt": TEXT,
  "a.txt.ann.yaml": SIDECAR,
  "double.ann.yaml": DUPLICATE,
  "people.ann.yaml": DUPLICATE,
};

const pull = { textDocument: { diagnostic: { relatedDocumentSupport: false } } };
const pullAndRefresh = { ...pull, workspace: { diagnostics: { refreshSupport: true } } };

/** The second place, where the mention is the first. */
const SECOND = "0:8 Путин: mention.missing";

describe("diagnostics pushed", () => {
  it("of every file: in the annotations, at the place in the text, and none where there is nothing", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.openFile("b.txt");
    await corpus.until(() => corpus.shown(), ALL);
    await corpus.end();
  });

  it("with severity, source, message and the places that have to do with them", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.until(() => corpus.shown(), ALL);
    const of = (name: string) =>
      corpus.pushed
        .get(uriIn(name))!
        .map(({ code, codeDescription, severity, source, message, relatedInformation }) => ({
          code,
          page: codeDescription?.href,
          severity,
          source,
          message,
          related: (relatedInformation ?? []).map((each) => `${corpus.location(each.location)}: ${each.message}`),
        }));
    assert.deepEqual(of("people.ann.yaml"), [
      {
        code: "entity.duplicate",
        page: "https://github.com/glossator/glossator/blob/main/docs/rules/entity.duplicate.md",
        severity: 1,
        source: "glossator",
        message: 'The entity "putin" is declared 2 times; keep one declaration.',
        related: ['double.ann.yaml 2:2 putin: "putin" is declared here too.'],
      },
    ]);
    assert.deepEqual(
      of("a.txt").map(({ related }) => related),
      [
        ["a.txt.ann.yaml 2:27 Путин: The mention is written here."],
        ["a.txt.ann.yaml 2:27 Путин: The mention is written here."],
      ],
    );
    await corpus.end();
  });

  it("again after every edit, and none once all is well", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.openFile("a.txt.ann.yaml");
    await corpus.until(() => corpus.shown(), ALL);
    await corpus.edit("a.txt.ann.yaml", ["Путин}", "Путин, occurrence: 1}"]);
    await corpus.until(() => corpus.shown(), { ...ALL, "a.txt": [SECOND], "a.txt.ann.yaml": SIDECAR.slice(1) });
    await corpus.openFile("people.ann.yaml");
    await corpus.edit("people.ann.yaml", ["  putin", "  nobody"]);
    await corpus.until(() => corpus.shown(), { "a.txt": [SECOND], "a.txt.ann.yaml": SIDECAR.slice(1, 2) });
    await corpus.openFile("a.txt");
    await corpus.edit("a.txt", ["Путин и Путин.", "Путин, Медведев и Путин."]);
    await corpus.until(() => corpus.shown(), { "a.txt": ["0:18 Путин: mention.missing"] });
    await corpus.end();
  });

  it("back to the disk's when a file is closed without saving", async () => {
    const corpus = await wireCorpus(CORPUS);
    await corpus.openFile("a.txt");
    await corpus.retype("a.txt", "Кто?");
    const now = ["2:27 Путин: anchor.orphan", ...SIDECAR.slice(1), "4:28 и: anchor.orphan"];
    await corpus.until(() => corpus.shown(), { ...without(ALL, "a.txt"), "a.txt.ann.yaml": now });
    await corpus.closeFile("a.txt");
    await corpus.until(() => corpus.shown(), ALL);
    await corpus.end();
  });

  it("of glossator.yaml, and severities as it has them", async () => {
    const corpus = await wireCorpus(
      `--- glossator.yaml\nrules: {anchor.orphan: info, no.such: error}\n${CORPUS.trimStart()}`,
    );
    await corpus.until(() => corpus.shown(), { ...ALL, "glossator.yaml": ["0:29 no.such: config.invalid"] });
    const severities = corpus.pushed.get(uriIn("a.txt.ann.yaml"))!.map(({ severity }) => severity);
    assert.deepEqual(severities, [1, 3, 1]);
    await corpus.openFile("glossator.yaml");
    await corpus.edit("glossator.yaml", ["info, no.such: error", "off"]);
    await corpus.until(() => corpus.shown(), { ...ALL, "a.txt.ann.yaml": SIDECAR.filter((_, i) => i !== 1) });
    await corpus.end();
  });
});

describe("diagnostics pulled", () => {
  const ask = (corpus: WireCorpus, name: string, previousResultId?: string) =>
    corpus.askOf<DocumentDiagnosticReport>("textDocument/diagnostic", name, { previousResultId });
  const shown = (corpus: WireCorpus, name: string, report: DocumentDiagnosticReport) =>
    report.kind === "full" ? report.items.map((each) => corpus.diagnostic(name, each)) : report.kind;

  it("of one file, and unchanged as long as nothing changes", async () => {
    const corpus = await wireCorpus(CORPUS, { capabilities: pull });
    await corpus.loaded();
    for (const [name, expected] of Object.entries(ALL)) {
      const first = await ask(corpus, name);
      assert.deepEqual(shown(corpus, name, first), expected);
      const again = await ask(corpus, name, first.resultId);
      assert.deepEqual(again, { kind: "unchanged", resultId: first.resultId });
    }
    const { resultId } = await ask(corpus, "a.txt.ann.yaml");
    await corpus.openFile("a.txt");
    await corpus.edit("a.txt", ["и Путин", "и Медведев"]);
    const after = await ask(corpus, "a.txt.ann.yaml", resultId);
    assert.deepEqual(shown(corpus, "a.txt.ann.yaml", after), [...SIDECAR.slice(2), "4:28 и: mention.order"]);
    assert.deepEqual(shown(corpus, "a.txt", await ask(corpus, "a.txt")), []);
    assert.deepEqual(shown(corpus, "b.txt", await ask(corpus, "b.txt")), []);
    assert.equal(corpus.pushed.size, 0);
    await corpus.end();
  });

  it("of one file in another spelling of its uri", async () => {
    const corpus = await wireCorpus(CORPUS, { capabilities: pull });
    await corpus.loaded();
    const uri = uriIn("a.txt.ann.yaml").replace("a.txt", "%61.txt");
    const report = await corpus.ask<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri } });
    assert.deepEqual(shown(corpus, "a.txt.ann.yaml", report), SIDECAR);
    const { resultId } = report;
    const again = await corpus.ask("textDocument/diagnostic", { textDocument: { uri }, previousResultId: resultId });
    assert.deepEqual(again, { kind: "unchanged", resultId });
    await corpus.end();
  });

  it("of the workspace: held open until something is new, and then only that", async () => {
    const apart = "--- c.txt\n\n--- c.txt.ann.yaml\nversion: 1\nmentions: [{exact: x, gloss: y}]\n";
    const corpus = await wireCorpus(`${CORPUS}${apart}`, { capabilities: pull });
    const first = await askAll(corpus, []);
    assert.deepEqual(shownOf(corpus, first), { ...ALL, "c.txt.ann.yaml": ["1:19 x: anchor.orphan"] });
    const held = askAll(corpus, first.items);
    await corpus.write({ "people.ann.yaml": null });
    // The files that mention an entity of the file that is gone may be others; c.txt.ann.yaml is not among them.
    const gone = { "double.ann.yaml": [], "people.ann.yaml": [] };
    assert.deepEqual(shownOf(corpus, await held), { ...ALL, ...gone });
    await corpus.end();
  });

  it("of the workspace: a request that is cancelled, or held at the end, is answered with nothing", async () => {
    const corpus = await wireCorpus(CORPUS, { capabilities: pull });
    const { items } = await askAll(corpus, []);
    const cancel = new CancellationTokenSource();
    const cancelled = askAll(corpus, items, cancel);
    cancel.cancel();
    assert.deepEqual(await cancelled, { items: [] });
    const held = askAll(corpus, items);
    await corpus.client.sendRequest("shutdown");
    assert.deepEqual(await held, { items: [] });
    await corpus.end();
  });

  it("a client that can refresh is told when an open file has others, and only then", async () => {
    const corpus = await wireCorpus(CORPUS, { capabilities: pullAndRefresh });
    await corpus.loaded();
    const refreshes = () => corpus.received.filter(({ method }) => method === "workspace/diagnostic/refresh").length;
    const held = askAll(corpus, (await askAll(corpus, [])).items);
    await corpus.write({ "double.ann.yaml": null });
    await held;
    assert.equal(refreshes(), 0);
    await corpus.openFile("a.txt.ann.yaml");
    await corpus.until(() => refreshes() > 0, true);
    const before = refreshes();
    await corpus.write({ "people.ann.yaml": null });
    await corpus.until(() => refreshes() > before, true);
    await corpus.end();
  });
});

type Items = WorkspaceDiagnosticReport["items"];

function askAll(
  corpus: WireCorpus,
  items: Items,
  cancel = new CancellationTokenSource(),
): Promise<WorkspaceDiagnosticReport> {
  const previousResultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
  return corpus.client.sendRequest("workspace/diagnostic", { previousResultIds }, cancel.token);
}

const shownOf = (corpus: WireCorpus, { items }: WorkspaceDiagnosticReport) =>
  Object.fromEntries(
    items.map((item) => {
      const name = nameIn(item.uri);
      return [name, (item as FullDocumentDiagnosticReport).items.map((each) => corpus.diagnostic(name, each))];
    }),
  );

const without = <T extends object>(all: T, name: keyof T): Partial<T> => {
  const { [name]: _, ...rest } = all;
  return rest as Partial<T>;
};
