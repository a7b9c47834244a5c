import assert from "node:assert/strict";
import type { EntityRequests } from "../client/src/entity-requests";
import { entityLabel, noAnnotations, noText, stepLabel } from "../client/src/messages";
import type { Requests } from "../client/src/requests";
import * as entities from "../server/src/protocol/entity-requests";
import * as server from "../server/src/protocol/requests";

describe("the client", () => {
  it("says what a text or an annotation file has not", () => {
    assert.equal(noAnnotations("/texts/talks.txt"), "talks.txt has no annotation file (talks.txt.ann.yaml).");
    assert.equal(
      noText("/texts/people.ann.yaml"),
      'people.ann.yaml has no source text: neither source.path nor the name "people" leads to a file.',
    );
  });

  it("labels steps and entities", () => {
    const location = { uri: "", range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
    assert.equal(stepLabel({ location, index: 3, count: 7 }), "Mention 3 of 7");
    const entity = {
      id: "su-30",
      name: "Su-30",
      type: "weapon-system",
      gloss: "Two-seat\nfighter",
      mentions: 1,
      texts: 2,
    };
    assert.deepEqual(entityLabel(entity), {
      label: "Su-30",
      description: "weapon-system · su-30",
      detail: "1 mention in 2 texts · Two-seat fighter",
    });
    assert.equal(entityLabel({ ...entity, gloss: "" }).detail, "1 mention in 2 texts");
  });

  it("asks what the server answers", () => {
    const asked: Record<keyof Requests | keyof EntityRequests, string> = {
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
    };
    for (const [method, answered] of Object.entries(asked)) assert.equal(method, answered);
  });
});
