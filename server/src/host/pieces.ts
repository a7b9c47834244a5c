/** A part of a value: what stands at some keys, one inside the other, or the next elements of the list there. */
type Piece =
  | { readonly at: readonly string[]; readonly value: unknown }
  | { readonly at: readonly string[]; readonly items: readonly unknown[] };

/**
 * A value that can be JSON as JSON texts of which none is long: written and read in one go, that of a large corpus would take as much
 * memory as the corpus. None has a line break.
 */
export function* piecesOf(value: unknown): Generator<string> {
  for (const piece of parts(value, [])) yield JSON.stringify(piece);
}

function* parts(value: unknown, at: readonly string[]): Generator<Piece> {
  if (Array.isArray(value) && value.length > MOST) {
    for (let i = 0; i < value.length; i += MOST) yield { at, items: value.slice(i, i + MOST) };
  } else if (isTakenApart(value, at)) {
    for (const [key, each] of Object.entries(value)) yield* parts(each, [...at, key]);
  } else if (value !== undefined) yield { at, value };
}

/** Elements in one piece. */
const MOST = 500;

/** Deeper than this lists are short. */
const DEEPEST = 4;

const isTakenApart = (value: unknown, { length }: readonly string[]): value is object =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  length < DEEPEST &&
  Object.keys(value).length > 0;

/** The value of its pieces. Throws where they are none. */
export function wholeOf(pieces: Iterable<string>): unknown {
  const whole: Node = {};
  for (const text of pieces) {
    const piece = JSON.parse(text) as Piece;
    let node = whole;
    let key = WHOLE;
    for (const next of piece.at) {
      node = own(node, key, () => ({}));
      key = next;
    }
    if ("items" in piece) own<unknown[]>(node, key, () => []).push(...piece.items);
    else own(node, key, () => piece.value);
  }
  return whole[WHOLE];
}

/** What a node itself has at a key, put there first where it has nothing: a key may be called what every object inherits. */
function own<T>(node: Node, key: string, fresh: () => T): T {
  if (!Object.hasOwn(node, key))
    Object.defineProperty(node, key, { value: fresh(), writable: true, enumerable: true, configurable: true });
  return node[key] as T;
}

type Node = Record<string, unknown>;

const WHOLE = "value";
