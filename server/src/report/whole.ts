import type { Report } from "./report";

/** Everything that a run found, to be put together with other runs by `glossator merge`. */
export const wholeReport = (report: Report): string => `${JSON.stringify({ kind: KIND, ...report })}\n`;

/** Reads such a report; `null` where the text is none. */
export function readWholeReport(text: string): Report | null {
  try {
    const report = JSON.parse(text) as Report & { readonly kind: unknown };
    const lists = [report.problems, report.ignored, report.files];
    return report.kind === KIND && typeof report.version === "string" && lists.every(Array.isArray) ? report : null;
  } catch {
    return null;
  }
}

const KIND = "glossator-report";
