import type { Finding, Report } from "../problem";
import type { Entity } from "../records";
import { scan, scanPair } from "../scan";
import type { Span } from "../span";
import type { MapNode } from "../yaml";
import { readEntity } from "./entity";
import { scanEntity } from "./scan-entity";
import { afterSpaces, lineThatSays } from "./scan-line";

/** What was read of entities without their becoming nodes. */
export interface QuickEntities {
  /** Everything before `entities:`. */
  readonly head: MapNode;
  readonly entities: readonly Entity[];
  /** From the key `entities` to the end of the last one. */
  readonly section: Span;
  /** What is wrong with entities. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a text that ends in entities, several times faster than by way of nodes: nearly all of a registry have one shape. Those
 * that have another one are read as nodes. On any surprise it gives up and answers `null`; what it does answer is what nodes say:
 * a property test says so.
 */
export function quickEntitiesIn(text: string): QuickEntities | null {
  const start = text.indexOf(`\n${LINE}`) + 1;
  const head = start === 0 ? null : scan(text.slice(0, start));
  if (head?.kind !== "map" || head.pairs.some(({ key }) => key.value === KEY)) return null;
  const entities: Entity[] = [];
  const ids = new Set<string>();
  const findings: Finding[] = [];
  const report: Report = (code, message, span) => findings.push({ code, message, start: span.start, end: span.end });
  let line = lineThatSays(text, start + LINE.length);
  const column = afterSpaces(text, line) - line;
  if (column === 0) return null;
  let end = -1;
  while (line !== -1 && line < text.length) {
    if (afterSpaces(text, line) - line !== column) return null;
    const usual = scanEntity(text, line, column);
    const pair = usual ? null : scanPair(text, line, column);
    if (!usual && !pair) return null;
    const entity = usual?.entity ?? readEntity(pair!.pair, report);
    if (ids.has(entity.id)) return null;
    ids.add(entity.id);
    entities.push(entity);
    end = usual?.entity.whole.end ?? pair!.pair.value!.end;
    line = (usual ?? pair!).next;
  }
  return end === -1 || line === -1 ? null : { head, entities, findings, section: { start, end } };
}

const KEY = "entities";
const LINE = `${KEY}:\n`;
