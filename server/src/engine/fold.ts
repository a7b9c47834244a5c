/**
 * A text in the form in which words are compared, and the way back. `text[i]` came from the canonical offset
 * `origin(i)`; `origin(text.length)` is the length of the canonical text.
 */
export interface Folded {
  readonly text: string;
  readonly origin: (offset: number) => number;
}

/**
 * Folds a canonical text: NFC; each run of white space one space; soft hyphens, invisible joiners and combining stress
 * marks dropped; quotation marks, dashes and ё/е unified. Letter case stays. Where something dropped stood between a
 * letter and a mark, the two now compose, so such a text is folded once more.
 */
export function fold(text: string): Folded {
  if (!FOLDS.test(text) && text === text.normalize("NFC")) return { text, origin: (offset) => offset };
  const composed = compose(text);
  const { folded, map } = squeeze(composed.text);
  const { map: inner } = composed;
  const origin = inner ? (offset: number) => inner[map[offset]!]! : (offset: number) => map[offset]!;
  if (folded === folded.normalize("NFC")) return { text: folded, origin };
  const again = fold(folded);
  return { text: again.text, origin: (offset) => origin(again.origin(offset)) };
}

/** The folded form of a quote or a name, for comparison only; white space at its ends is dropped. */
export function foldWords(words: string): string {
  if (isFolded(words)) return words;
  if (!FOLDS.test(words) && words === words.normalize("NFC")) return words.trim();
  const { folded } = squeeze(words.normalize("NFC"));
  return folded === folded.normalize("NFC") ? folded.trim() : foldWords(folded);
}

/** Whether words are in the folded form, as nearly all are; says no too often. */
export function isFolded(words: string): boolean {
  let before = BLANK;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    if (STAYS[unit] !== 1 || (unit === BLANK && before === BLANK)) return false;
    before = unit;
  }
  return before !== BLANK || words === "";
}

const BLANK = 0x20;

const SPACE = 1;
const DROPPED = 2;
const QUOTE = 3;
const DASH = 4;
const YO = 5;

type Range = readonly [from: number, to: number];

const RANGES: readonly (readonly [kind: number, ranges: readonly Range[]])[] = [
  [
    SPACE,
    [
      [0x09, 0x0d],
      [0x20, 0x20],
      [0x85, 0x85],
      [0xa0, 0xa0],
      [0x1680, 0x1680],
      [0x2000, 0x200a],
      [0x2028, 0x2029],
      [0x202f, 0x202f],
      [0x205f, 0x205f],
      [0x3000, 0x3000],
    ],
  ],
  [
    DROPPED,
    [
      [0xad, 0xad],
      [0x300, 0x301],
      [0x200b, 0x200f],
      [0x202a, 0x202e],
      [0x2060, 0x2060],
      [0xfeff, 0xfeff],
    ],
  ],
  [
    QUOTE,
    [
      [0x22, 0x22],
      [0x27, 0x27],
      [0x60, 0x60],
      [0xab, 0xab],
      [0xbb, 0xbb],
      [0x2bc, 0x2bc],
      [0x2018, 0x201f],
      [0x2032, 0x2033],
      [0x2039, 0x203a],
      [0x300c, 0x300f],
      [0xff02, 0xff02],
      [0xff07, 0xff07],
    ],
  ],
  [
    DASH,
    [
      [0x2d, 0x2d],
      [0x2010, 0x2015],
      [0x2212, 0x2212],
      [0xfe58, 0xfe58],
      [0xfe63, 0xfe63],
      [0xff0d, 0xff0d],
    ],
  ],
  [
    YO,
    [
      [0x401, 0x401],
      [0x451, 0x451],
    ],
  ],
];

const UNIFIED: Readonly<Record<number, number>> = { [SPACE]: 0x20, [QUOTE]: 0x22, [DASH]: 0x2d };

/** The kind of every code unit; 0 for one that stays as it is. */
const KIND = new Uint8Array(0x10000);
for (const [kind, ranges] of RANGES) for (const [from, to] of ranges) KIND.fill(kind, from, to + 1);

/** 1 for Latin and Cyrillic letters, digits and so on that stay as they are and compose with nothing around them. */
const STAYS = new Uint8Array(0x10000);
for (const [from, to] of [
  [0x20, 0x2ff],
  [0x400, 0x482],
  [0x48a, 0x52f],
  [0x1ea0, 0x1ef9],
] as const)
  for (let unit = from; unit <= to; unit++) STAYS[unit] = KIND[unit] === 0 || UNIFIED[KIND[unit]!] === unit ? 1 : 0;

/** Matches a text that folding changes: a cheap way out for the many short quotes that have nothing to fold. */
const FOLDS = new RegExp(
  `[${RANGES.flatMap(([kind, ranges]) => ranges.filter(([from]) => UNIFIED[kind] !== from).map(classOf)).join("")}]| {2}`,
);

function classOf([from, to]: Range): string {
  const unitEscape = (unit: number) => `\\u${unit.toString(16).padStart(4, "0")}`;
  return `${unitEscape(from)}-${unitEscape(to)}`;
}

function squeeze(text: string): { folded: string; map: Uint32Array } {
  const units = text.length > ROOM.length ? new Uint16Array(text.length) : ROOM;
  const map = new Uint32Array(text.length + 1);
  let length = 0;
  let inSpace = false;
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at);
    const kind = KIND[unit]!;
    if (kind !== 0) {
      if (kind === DROPPED || (kind === SPACE && inSpace)) continue;
      unit = unified(kind, unit);
    }
    inSpace = kind === SPACE;
    map[length] = at;
    units[length++] = unit;
  }
  map[length] = text.length;
  return { folded: decode(units.subarray(0, length), text.isWellFormed()), map };
}

/** Most texts fit; what is folded is written into it, and decoded at once. */
const ROOM = new Uint16Array(2 ** 15);

const unified = (kind: number, unit: number): number => UNIFIED[kind] ?? (unit === 0x451 ? 0x435 : 0x415);

/** A decoder is quicker, and `fromCharCode`, in pieces that fit the stack, keeps lone surrogates. */
function decode(units: Uint16Array, isWellFormed: boolean): string {
  if (isWellFormed && IS_LITTLE) return DECODER.decode(units);
  const CHUNK = 8192;
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
  return text;
}

const DECODER = new TextDecoder("utf-16le", { ignoreBOM: true });

/** Whether the machine has the lower byte of a number first, as nearly all have. */
const IS_LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/**
 * NFC with a map back. Composition never reaches over a character that begins a cluster of its own, so each cluster
 * (a base or a Hangul syllable, and the marks that follow) is composed alone, and all it yields came from where the
 * cluster begins.
 */
function compose(text: string): { text: string; map: Uint32Array | null } {
  if (text === text.normalize("NFC")) return { text, map: null };
  const parts: string[] = [];
  const map: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const part = cluster.normalize("NFC");
    parts.push(part);
    if (part === cluster) for (let i = 0; i < part.length; i++) map.push(index + i);
    else for (let i = 0; i < part.length; i++) map.push(index);
  }
  map.push(text.length);
  return { text: parts.join(""), map: Uint32Array.from(map) };
}

const CLUSTER =
  /(?:[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?|[\uac00-\ud7a3][\u11a8-\u11ff]?|\P{M})\p{M}*|\p{M}+/gu;
