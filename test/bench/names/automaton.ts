/**
 * The automaton of Aho and Corasick (1975) over UTF-16 in its plain form, as a yardstick. Transitions are in one hash table
 * with open addressing.
 */
export interface Automaton {
  /** Calls back for each place where patterns end, with the longest of them: its length in UTF-16 units. */
  readonly scan: (text: string, found: (end: number, length: number) => void) => void;
}

export function automaton(patterns: readonly string[]): Automaton {
  const units = patterns.reduce((sum, { length }) => sum + length, 0) + 1;
  const { classes, count } = classesOf(patterns);
  const bits = 32 - Math.clz32(2 * units);
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits);
  const targets = new Int32Array(1 << bits);
  const fails = new Int32Array(units);
  const lengths = new Int32Array(units);
  const parents = new Int32Array(units);
  const entries = new Int32Array(units);
  let states = 1;

  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> (32 - bits)) & mask;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  /** The state behind a letter; 0, the root, where there is none. A key is never 0, because classes count from 1. */
  const next = (state: number, letter: number): number => targets[slotOf(state * count + letter)]!;

  for (const pattern of patterns) {
    let state = 0;
    for (let i = 0; i < pattern.length; i++) {
      const letter = classes[pattern.charCodeAt(i)]!;
      const slot = slotOf(state * count + letter);
      if (keys[slot] === 0) {
        keys[slot] = state * count + letter;
        targets[slot] = states;
        parents[states] = state;
        entries[states] = letter;
        states++;
      }
      state = targets[slot]!;
    }
    lengths[state] = pattern.length;
  }
  for (const state of inBreadth(parents, states)) {
    if (parents[state] === 0) continue;
    let at = fails[parents[state]!]!;
    while (at !== 0 && next(at, entries[state]!) === 0) at = fails[at]!;
    fails[state] = next(at, entries[state]!);
    lengths[state] ||= lengths[fails[state]!]!;
  }

  return {
    scan: (text, found) => {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const letter = classes[text.charCodeAt(i)]!;
        if (letter === 0) {
          state = 0;
          continue;
        }
        let to = next(state, letter);
        while (to === 0 && state !== 0) to = next((state = fails[state]!), letter);
        state = to;
        if (lengths[state] !== 0) found(i + 1, lengths[state]!);
      }
    },
  };
}

/** The letters of the patterns, numbered from 1; 0 for all others. */
function classesOf(patterns: readonly string[]): { classes: Uint16Array; count: number } {
  const classes = new Uint16Array(0x10000);
  let count = 1;
  for (const pattern of patterns)
    for (let i = 0; i < pattern.length; i++)
      if (classes[pattern.charCodeAt(i)] === 0) classes[pattern.charCodeAt(i)] = count++;
  return { classes, count };
}

/** The states but the root, those nearer to it first. A state is younger than its parent. */
function inBreadth(parents: Int32Array, states: number): Int32Array {
  const depths = new Int32Array(states);
  for (let state = 1; state < states; state++) depths[state] = depths[parents[state]!]! + 1;
  const starts: number[] = [];
  for (const depth of depths) starts[depth + 1] = (starts[depth + 1] ?? 0) + 1;
  starts[0] = 0;
  for (let depth = 1; depth < starts.length; depth++) starts[depth]! += starts[depth - 1]!;
  const order = new Int32Array(states);
  for (let state = 0; state < states; state++) order[starts[depths[state]!]!++] = state;
  return order.subarray(1);
}
