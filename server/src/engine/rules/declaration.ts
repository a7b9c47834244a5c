import type { Setting } from "../severity";

/** A code that problems can have. Documented in docs/rules/. */
export interface Declaration {
  readonly code: string;
  /** How much it matters where nothing is configured. */
  readonly severity: Setting;
  /** One sentence. */
  readonly about: string;
}
