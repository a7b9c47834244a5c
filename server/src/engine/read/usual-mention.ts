import type { LocalText, Mention } from "../records";
import type { Located, Span } from "../span";

/**
 * A continuous mention that says only which entity stands where, in one object: half as large as one with every field
 * and with its words and id as objects of their own, and nearly all mentions of a corpus are of this kind.
 */
export class UsualMention implements Mention {
  readonly start: number;
  readonly end: number;
  private readonly id: string | null;
  private readonly idStart: number;
  private readonly idEnd: number;
  private readonly words: string;
  private readonly wordsStart: number;
  private readonly wordsEnd: number;

  constructor(
    item: Span,
    id: Located | null,
    words: Located,
    readonly prefix: string,
    readonly suffix: string,
  ) {
    this.start = item.start;
    this.end = item.end;
    this.id = id?.value ?? null;
    this.idStart = id?.start ?? 0;
    this.idEnd = id?.end ?? 0;
    this.words = words.value;
    this.wordsStart = words.start;
    this.wordsEnd = words.end;
  }

  /** The same so many code units further on. */
  moved(by: number): UsualMention {
    const { entity, exact, prefix, suffix } = this;
    const [words] = exact as [Located];
    return new UsualMention(movedSpan(this, by), entity && movedWord(entity, by), movedWord(words, by), prefix, suffix);
  }

  get entity(): Located | null {
    return this.id === null ? null : { value: this.id, start: this.idStart, end: this.idEnd };
  }

  get exact(): readonly Located[] {
    return [{ value: this.words, start: this.wordsStart, end: this.wordsEnd }];
  }

  get occurrence(): number {
    return 0;
  }

  get gloss(): readonly LocalText[] {
    return NO_GLOSS;
  }

  get cert(): null {
    return null;
  }

  get status(): null {
    return null;
  }

  get date(): null {
    return null;
  }

  get form(): null {
    return null;
  }

  get resp(): null {
    return null;
  }

  get note(): null {
    return null;
  }

  /** As a mention of the other kind, so that the two are alike in JSON too. */
  toJSON(): Mention {
    const { start, end, entity, exact, prefix, suffix, occurrence, gloss, cert, status, date, form, resp, note } = this;
    return { start, end, entity, exact, prefix, suffix, occurrence, gloss, cert, status, date, form, resp, note };
  }
}

const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const movedWord = ({ value, start, end }: Located, by: number): Located => ({
  value,
  start: start + by,
  end: end + by,
});

const NO_GLOSS: readonly LocalText[] = [];
