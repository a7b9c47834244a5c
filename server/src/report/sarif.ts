import type { Location, Log, Region, ReportingDescriptor, Result, Run } from "sarif";
import { CODES, helpOf } from "../engine/rules/codes";
import type { Setting } from "../engine/severity";
import { fingerprintsOf, type IgnoredProblem, type Report } from "./report";
import { byPlace, type DetailedProblem, type Place } from "./reported-problem";

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifReport({ problems, ignored, version }: Report): string {
  const all: readonly (DetailedProblem | IgnoredProblem)[] = [...problems, ...ignored].sort(byPlace);
  const fingerprints = fingerprintsOf(all);
  const codes = [...new Set(all.map(({ code }) => code))].sort();
  const run: Run = {
    tool: {
      driver: {
        name: "glossator",
        version,
        semanticVersion: version,
        informationUri: "https://github.com/glossator/glossator",
        rules: codes.map(ruleOf),
      },
    },
    originalUriBaseIds: {
      [SOURCE_ROOT]: { description: { text: "The top of the repository, else the folder that was linted from." } },
    },
    columnKind: "utf16CodeUnits",
    results: all.map((problem, i) => resultOf(problem, codes.indexOf(problem.code), fingerprints[i]!)),
  };
  const log: Log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const SOURCE_ROOT = "%SRCROOT%";

const LEVELS = { error: "error", warning: "warning", info: "note", off: "none" } as const satisfies Record<
  Setting,
  Result.level
>;

function ruleOf(id: string): ReportingDescriptor {
  const { severity, about } = CODES.get(id)!;
  const help = helpOf(id);
  return {
    id,
    shortDescription: { text: about },
    fullDescription: { text: about },
    helpUri: help,
    help: { text: `${about} See ${help}`, markdown: `${about} [What to do](${help})` },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultOf(problem: DetailedProblem | IgnoredProblem, ruleIndex: number, fingerprint: string): Result {
  const { code, severity, message, related, inText } = problem;
  const others = [
    ...related.map((each) => ({ ...locationOf(each), message: { text: plain(each.message) } })),
    ...inText.map((each) => ({ ...locationOf(each), message: { text: "In the text." } })),
  ];
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: plain(message) },
    locations: [locationOf(problem)],
    ...(others.length > 0 && { relatedLocations: others.map((each, id) => ({ id, ...each })) }),
    // The name under which GitHub looks for it.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...("reason" in problem && { suppressions: [{ kind: "inSource", justification: problem.reason }] }),
  };
}

/** Words of a text in a message: what a reader of SARIF would take for a link or a placeholder is escaped (3.11.5, 3.11.6). */
const plain = (message: string): string => message.replace(/\{(\d+)\}/g, "{{$1}}").replace(/\[(?=[^[\]]*\]\()/g, "\\[");

function locationOf({ file, line, column, endLine, endColumn }: Place): Location {
  const region: Region = { startLine: line, startColumn: column, endLine, endColumn };
  const uri = file.split("/").map(encodeURIComponent).join("/");
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: SOURCE_ROOT }, region } };
}
