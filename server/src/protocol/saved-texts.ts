/** What open texts and their annotation files were like when they were saved, so that undoing one brings back both. */
export interface SavedTexts {
  /** A text is opened or saved like this. */
  readonly now: (uri: string, text: string) => void;
  readonly closed: (uri: string) => void;
  /**
   * A text is saved, and for it an annotation file is to become `after`. The answer is what it shall become: that, or
   * what it was like when the text was last the same, if nobody else has written into it since.
   */
  readonly settled: (uri: string, text: string, file: FileChange) => string;
}

export interface FileChange {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
}

interface Saved {
  readonly text: string;
  readonly file: string;
}

/** For each text and annotation file, so many saves are remembered. */
const MAX_SAVES = 20;

/** Larger texts are not remembered, in UTF-16 units. */
const MAX_LENGTH = 1_000_000;

export function savedTexts(): SavedTexts {
  const last = new Map<string, string>();
  const saves = new Map<string, Map<string, readonly Saved[]>>();
  return {
    now: (uri, text) => {
      if (text.length <= MAX_LENGTH) last.set(uri, text);
    },
    closed: (uri) => {
      last.delete(uri);
      saves.delete(uri);
    },
    settled: (uri, text, { uri: fileUri, before, after }) => {
      const lastText = last.get(uri);
      if (lastText === undefined || text.length > MAX_LENGTH) return after;
      const ofText = saves.get(uri) ?? new Map<string, readonly Saved[]>();
      saves.set(uri, ofText);
      const known = ofText.get(fileUri) ?? [];
      const isOurs = known.some(({ file }) => file === before);
      const back = isOurs ? known.findLast((save) => save.text === text) : undefined;
      const file = back?.file ?? after;
      ofText.set(fileUri, [...known, { text: lastText, file: before }, { text, file }].slice(-MAX_SAVES));
      return file;
    },
  };
}
