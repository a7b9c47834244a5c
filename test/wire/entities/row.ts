/** What is done to an entity of a corpus, and the files that this changes, as they are afterwards. */
export interface Row {
  readonly title: string;
  readonly corpus: string;
  readonly entity: string;
  readonly act: object;
  readonly after: Readonly<Record<string, string>>;
  /** What is shown before: `what: the survivor's | the other's`. */
  readonly conflicts?: readonly string[];
  readonly note?: string;
}
