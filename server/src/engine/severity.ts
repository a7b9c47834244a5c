export type Severity = "error" | "warning" | "info";

/** What a configuration may say of a rule. */
export type Setting = Severity | "off";

export const SEVERITIES: readonly Setting[] = ["error", "warning", "info", "off"];
