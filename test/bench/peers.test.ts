import assert from "node:assert/strict";
import { cspellChecked, eslintChecked, markdownlintChecked, npmReason } from "./peer-output";
import type { PeerFigures } from "./peers";
import { peersTable } from "./peers-table";
import { targetsOf } from "./targets";

describe("what a peer says that it did", () => {
  const cases = [
    { of: "ESLint", got: eslintChecked('[{"messages":[{},{}]},{"messages":[]},{"messages":[{}]}]'), is: [3, 3] },
    { of: "ESLint on nothing", got: eslintChecked("[]"), is: [0, 0] },
    { of: "ESLint that crashed", got: eslintChecked("Oops! Something went wrong!"), is: null },
    {
      of: "markdownlint-cli2",
      got: markdownlintChecked(
        "markdownlint-cli2 v0.22.1 (markdownlint v0.40.0)\nFinding: **/*.txt\nLinting: 100 file(s)\nSummary: 1319 error(s)\n",
      ),
      is: [100, 1319],
    },
    { of: "markdownlint-cli2 cut short", got: markdownlintChecked("Linting: 100 file(s)\n"), is: null },
    {
      of: "cspell",
      got: cspellChecked(
        "a.txt:1:69 - Unknown word (Pavel)\nCSpell: Files checked: 1000, Issues found: 27841 in 998 files.\n",
      ),
      is: [1000, 27841],
    },
    {
      of: "cspell on one file",
      got: cspellChecked("CSpell: Files checked: 1, Issues found: 0 in 0 files."),
      is: [1, 0],
    },
    { of: "cspell without a summary", got: cspellChecked("a.txt:1:69 - Unknown word (Pavel)\n"), is: null },
  ];
  for (const { of, got, is } of cases) it(of, () => assert.deepEqual(got, is && { files: is[0], problems: is[1] }));
});

describe("why npm failed", () => {
  const cases = [
    [
      "npm error code E404\nnpm error 404 Not Found - GET https://example.org/nix\nnpm error A complete log …",
      "404 Not Found - GET https://example.org/nix",
    ],
    ["npm warn old\nnpm error code ENOTFOUND\nnpm error network request failed\n", "network request failed"],
    [
      "npm error code ECONNREFUSED\nnpm error syscall connect\nnpm error errno ECONNREFUSED\nnpm error FetchError: request to http://127.0.0.1:9/cspell failed\n",
      "FetchError: request to http://127.0.0.1:9/cspell failed",
    ],
    ["sh: npm: broken\n", "sh: npm: broken"],
    ["", "npm said nothing"],
  ] as const;
  for (const [stderr, reason] of cases) it(reason, () => assert.equal(npmReason(stderr), reason));
});

describe("lint beside its peers", () => {
  const lint = { wall: 20_000, cpu: 19_000, peak: 380e6, bytes: 100e6 };
  const peers: readonly PeerFigures[] = [
    {
      name: "half as fast",
      packages: {},
      lint,
      lap: { wall: 20_000, cpu: 25_500, peak: 1_250e6, bytes: 50e6 },
      problems: 12_345,
    },
    {
      name: "twice as fast",
      packages: {},
      lint: { ...lint, wall: 10_000, peak: 410e6 },
      lap: { wall: 999, cpu: 800, peak: 90e6, bytes: 20e6 },
      problems: 0,
    },
    { name: "gone", packages: {}, lint: { ...lint, wall: 30_000 }, failure: "404 Not Found" },
  ];

  it("is a table; what could not be measured stands below it", () =>
    assert.deepEqual(peersTable(10_000, peers), [
      "10,000 texts       wall time   processor time   peak memory      read   a second   problems   lint, time for a MB",
      "  glossator lint      20.0 s           19.0 s        380 MB    100 MB     5.0 MB",
      "  half as fast        20.0 s           25.5 s       1250 MB   50.0 MB     2.5 MB     12,345                × 0.50",
      "  twice as fast       999 ms           800 ms       90.0 MB   20.0 MB    20.0 MB          0                × 2.00",
      "  gone could not be measured: 404 Not Found",
    ]));

  it("has to be faster than each for a MB, in 400 MB of memory", () => {
    const corpus = { texts: 10_000, mentions: 400_000, bytes: { texts: 50e6, sidecars: 48e6, registries: 2e6 } };
    const once = { id: "a", mentions: 1 };
    const all = [{ corpus: { ...corpus, mostFrequent: once, rarest: once }, load: 0, lint: null, server: null, peers }];
    assert.deepEqual(
      targetsOf(all, null).map(({ name, limit, value, isReached }) => [name, limit, value.toFixed(2), isReached]),
      [
        ["lint, time for a MB, beside half as fast", 1, "0.50", true],
        ["lint, time for a MB, beside twice as fast", 1, "2.00", false],
        ["lint beside its peers, peak memory", 400, "410.00", false],
      ],
    );
  });
});
