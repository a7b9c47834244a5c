/** Content that has ended, or stopped, a process that read YAML. */
export interface Hazard {
  readonly title: string;
  readonly name?: string;
  readonly content: () => string;
  /** How often it is opened and closed. */
  readonly times: number;
  /** The codes of the problems that it has. */
  readonly codes: string[];
}

const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

const lines = (count: number, line: (i: number) => string): string =>
  `version: 1\n${Array.from({ length: count }, (_, i) => line(i)).join("\n")}\n`;

/** Each level refers to the one before nine times: 9⁹ nodes for who resolves them. */
const bomb = (): string =>
  lines(9, (i) => `k${i}: &k${i} [${Array.from({ length: 9 }, () => (i === 0 ? "x" : `*k${i - 1}`)).join(", ")}]`);

export const hazards: readonly Hazard[] = [
  {
    title: "the two lines that abort node when parsed twice",
    content: () => `${nested(850)}\n`,
    times: 10,
    codes: ["yaml.depth"],
  },
  { title: "100,000 brackets", content: () => "[".repeat(100_000), times: 1, codes: ["yaml.depth"] },
  { title: "100,000 closed brackets", content: () => nested(100_000), times: 1, codes: ["yaml.depth"] },
  { title: "100,000 closing braces", content: () => "}".repeat(100_000), times: 1, codes: ["yaml.syntax"] },
  { title: "400 question marks", content: () => "? ".repeat(400), times: 3, codes: ["yaml.depth"] },
  {
    title: "50,000 keys",
    content: () => lines(50_000, (i) => `key${i}: ${i}`),
    times: 1,
    codes: ["schema.unknown-key"],
  },
  {
    title: "one key 50,000 times",
    content: () => `version: 1\nsource: {${"lang: ru, ".repeat(50_000)}}\n`,
    times: 1,
    codes: ["schema.repeated-key"],
  },
  { title: "an alias bomb", content: bomb, times: 1, codes: ["schema.unknown-key", "yaml.alias"] },
];
