import assert from "node:assert/strict";
import type { AnchorRequests } from "../client/src/anchor-requests";
import { entityNode, nodeId, topNodes } from "../client/src/annotations-node";
import type { EntityRequests } from "../client/src/entity-requests";
import { entityLabel, noAnnotations, noMentionsHere, noText, stepLabel } from "../client/src/messages";
import type { NameRequests } from "../client/src/name-requests";
import { oneAtATime } from "../client/src/one-at-a-time";
import { previewed } from "../client/src/preview";
import type { EntitySummary, Requests } from "../client/src/requests";
import { doubtText, lineLabel, mentionCount, tallyText, typeIcon, typeLabel } from "../client/src/view-labels";
import type { CorpusSummary, MentionLine, ViewRequests } from "../client/src/view-requests";
import * as anchors from "../server/src/protocol/anchor-requests";
import * as entities from "../server/src/protocol/entity-requests";
import * as names from "../server/src/protocol/name-requests";
import * as server from "../server/src/protocol/requests";
import * as view from "../server/src/protocol/view-requests";

describe("the client", () => {
  it("says what a text or an annotation file has not", () => {
    assert.equal(noAnnotations("/texts/talks.txt"), "talks.txt has no annotation file (talks.txt.ann.yaml).");
    assert.equal(
      noText("/texts/people.ann.yaml"),
      'people.ann.yaml has no source text: neither source.path nor the name "people" leads to a file.',
    );
  });

  it("says what to do where there are no mentions", () =>
    assert.equal(
      noMentionsHere("/texts/talks.txt"),
      'talks.txt has no mentions: select words in a text and run "Glossator: Annotate Selection".',
    ));

  it("does one thing after the other, also after one that failed", async () => {
    const said: string[] = [];
    const later = (word: string) => async () => {
      said.push(`${word} begins`);
      await new Promise(setImmediate);
      said.push(`${word} ends`);
      if (word === "first") throw new Error(word);
      return word;
    };
    const [first, second] = [oneAtATime(later("first")), oneAtATime(later("second"))];
    await assert.rejects(first, { message: "first" });
    assert.equal(await second, "second");
    assert.deepEqual(said, ["first begins", "first ends", "second begins", "second ends"]);
  });

  it("labels steps and entities", () => {
    const location = { uri: "", range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
    assert.equal(stepLabel({ location, index: 3, count: 7 }), "Mention 3 of 7");
    const entity = {
      id: "su-30",
      name: "Su-30",
      names: ["Су-30", "Flanker"],
      type: "weapon-system",
      corpus: "file:///corpus",
      declaration: location,
      gloss: "Two-seat\nfighter",
      mentions: 1,
      texts: 2,
    };
    assert.deepEqual(entityLabel(entity), {
      label: "Su-30",
      description: "weapon-system · su-30",
      detail: "1 mention in 2 texts · Су-30, Flanker · Two-seat fighter",
    });
    assert.equal(entityLabel({ ...entity, names: [], gloss: "" }).detail, "1 mention in 2 texts");
  });

  const line: MentionLine = {
    before: "Утром в Баку прибыл ",
    words: "Рогозин",
    after: ", отвечающий",
    result: "found",
    was: "",
    location: { uri: "", range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
    entity: "rogozin",
    name: "Dmitry Rogozin",
  };
  const lines: readonly (readonly [before: string, label: string, words: readonly [number, number]])[] = [
    ["", "Рогозин, отвечающий", [0, 7]],
    ["Утром в Баку прибыл ", "Утром в Баку прибыл Рогозин, отвечающий", [20, 27]],
    ["Рано утром в Баку прибыл ", "…утром в Баку прибыл Рогозин, отвечающий", [21, 28]],
    ["…рано утром в Баку, прибыл ", "…в Баку, прибыл Рогозин, отвечающий", [16, 23]],
  ];
  for (const [before, label, words] of lines)
    it(`keeps the words of a mention in view after "${before}"`, () =>
      assert.deepEqual(lineLabel({ ...line, before }), { label, highlights: [words] }));

  const corpusOf = (name: string, orphans: number): CorpusSummary => ({
    uri: `file:///${name}`,
    name,
    isComplete: true,
    types: [{ type: "person", entities: 1 }],
    orphans,
    ambiguous: 0,
    changed: 0,
  });
  const tops: readonly (readonly [corpora: readonly CorpusSummary[], rows: readonly string[]])[] = [
    [[], []],
    [[corpusOf("a", 0)], ["file:///a person"]],
    [[corpusOf("a", 2)], ["file:///a !", "file:///a person"]],
    [
      [corpusOf("a", 2), corpusOf("b", 0)],
      ["file:///a", "file:///b"],
    ],
  ];
  for (const [corpora, rows] of tops)
    it(`begins its view with ${rows.join(", ") || "nothing"}`, () =>
      assert.deepEqual(topNodes(corpora).map(nodeId), rows));

  it("shows an entity under its type, in its corpus where there are several", () => {
    const entity = { corpus: "file:///b", type: "person", id: "x" } as EntitySummary;
    const wayTo = (corpora: readonly CorpusSummary[]) => {
      const way: string[] = [];
      for (let node = entityNode(corpora, entity); node; node = node.parent) way.unshift(nodeId(node));
      return way;
    };
    const way = ["file:///b person", "file:///b person x"];
    assert.deepEqual(wayTo([corpusOf("b", 1)]), way);
    assert.deepEqual(wayTo([corpusOf("a", 1), corpusOf("b", 0)]), ["file:///b", ...way]);
    assert.deepEqual(wayTo([corpusOf("a", 1)]), []);
  });

  it("names types, its own and those of a corpus", () => {
    assert.deepEqual(["weapon-system", "air-base", "constructor", ""].map(typeLabel), [
      "Weapon systems",
      "Air base",
      "Constructor",
      "Without a type",
    ]);
    assert.deepEqual(["person", "air-base", "constructor"].map(typeIcon), ["person", "tag", "tag"]);
  });

  it("says how many mentions there are, and what was not found", () => {
    assert.equal(
      tallyText({ mentions: 23, orphans: 1, ambiguous: 2, changed: 3 }),
      "23 mentions, 1 orphan, 2 ambiguous, 3 changed",
    );
    assert.equal(tallyText({ mentions: 1, orphans: 0, ambiguous: 0, changed: 0 }), "1 mention");
    assert.equal(doubtText({ orphans: 2, ambiguous: 0, changed: 0 }), "2 orphans");
    assert.equal(mentionCount({ mentions: 7, texts: 1 }), "7 mentions in 1 text");
  });

  it("asks what the server answers", () => {
    const asked: Record<keyof (Requests & AnchorRequests & EntityRequests & NameRequests & ViewRequests), string> = {
      "glossator/corpora": view.CorporaRequest.method,
      "glossator/texts": view.TextsRequest.method,
      "glossator/lines": view.LinesRequest.method,
      "glossator/card": view.CardRequest.method,
      "glossator/tally": view.TallyRequest.method,
      "glossator/places": anchors.PlacesRequest.method,
      "glossator/reanchor": anchors.ReanchorRequest.method,
      "glossator/annotations": server.AnnotationsRequest.method,
      "glossator/text": server.TextRequest.method,
      "glossator/mentions": server.MentionsRequest.method,
      "glossator/entities": server.EntitiesRequest.method,
      "glossator/mention": server.MentionRequest.method,
      "glossator/entityAt": entities.EntityAtRequest.method,
      "glossator/conflicts": entities.ConflictsRequest.method,
      "glossator/mentionsInContext": entities.MentionsInContextRequest.method,
      "glossator/idFor": entities.IdForRequest.method,
      "glossator/refactor": entities.RefactorRequest.method,
      "glossator/knownNames": names.KnownNamesRequest.method,
      "glossator/suggestion": names.SuggestionRequest.method,
      "glossator/suggestions": names.SuggestionsRequest.method,
    };
    for (const [method, answered] of Object.entries(asked)) assert.equal(method, answered);
  });

  it("previews an edit with everything ticked, and a new file with its first lines", () => {
    const start = { line: 0, character: 0 };
    const insertion = (newText: string, annotationId: string) => ({
      range: { start, end: start },
      newText,
      annotationId,
    });
    const edit = (uri: string, ...edits: ReturnType<typeof insertion>[]) => ({
      textDocument: { uri, version: null },
      edits,
    });
    const asked = previewed(
      {
        documentChanges: [
          edit("a.ann.yaml", insertion("A\n", "a")),
          { kind: "create", uri: "b.ann.yaml", options: { ignoreIfExists: true }, annotationId: "new" },
          edit("b.ann.yaml", insertion("1\n2\n", "new"), insertion("B\n", "b")),
        ],
        changeAnnotations: {
          a: { label: "a.txt", needsConfirmation: true },
          b: { label: "b.txt", needsConfirmation: true },
          new: { label: "b.ann.yaml", needsConfirmation: true },
        },
      },
      "b.txt",
    );
    const behind = { line: 2, character: 0 };
    assert.deepEqual(asked, {
      documentChanges: [
        { kind: "create", uri: "b.txt", options: { ignoreIfExists: true }, annotationId: "?" },
        edit("a.ann.yaml", insertion("A\n", "a")),
        {
          kind: "create",
          uri: "b.ann.yaml",
          options: { ignoreIfExists: true, contents: new TextEncoder().encode("1\n2\n") },
          annotationId: "new",
        },
        edit("b.ann.yaml", { ...insertion("B\n", "b"), range: { start: behind, end: behind } }),
      ],
      changeAnnotations: {
        a: { label: "a.txt", needsConfirmation: false },
        b: { label: "b.txt", needsConfirmation: false },
        new: { label: "b.ann.yaml", needsConfirmation: false },
        "?": { label: "Preview", needsConfirmation: true },
      },
    });
  });
});
