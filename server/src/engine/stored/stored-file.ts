import { type AnnotationFile, isLive, type Mention } from "../records";
import type { Span } from "../span";
import { idSpanIn, isLiveOf, mentionIn, type StoredMentions, storeMentions, WIDTH } from "./stored-mentions";

/**
 * An annotation file whose records are bytes until somebody asks for them: hundreds of thousands of mentions as objects are most of
 * the memory of a corpus, and few of them are looked at. Nothing it says differs from the file that it was made of. A file that only declares is
 * looked at all the time, and stays as it is.
 */
export function storedFile(file: AnnotationFile): AnnotationFile {
  if (file instanceof StoredFile || declaresOnly(file.mentions.length, file.entities.length)) return file;
  const stored = new StoredFile(file.uri, blockOf(file));
  stored.adopt(file);
  return stored;
}

/** The bytes that `fileOf` makes the file of again; their length is a multiple of four. */
export function blockOf(file: AnnotationFile): Buffer {
  if (file instanceof StoredFile) return file.block;
  const { source, entities, findings, sections, suppressions, mentions } = file;
  const { numbers, text } = storeMentions(mentions);
  const head = Buffer.from(JSON.stringify({ source, entities, findings, sections, suppressions } satisfies Head));
  const textAt = PREAMBLE + numbers.byteLength;
  const size = textAt + text.length + head.length;
  const block = Buffer.alloc(size + (-size & 3));
  new Int32Array(block.buffer, block.byteOffset, 3).set([mentions.length, text.length, head.length]);
  block.set(new Uint8Array(numbers.buffer), PREAMBLE);
  block.set(text, textAt);
  block.set(head, textAt + text.length);
  return block;
}

/** The annotation file at `uri` of bytes that `blockOf` answered, at an offset that is a multiple of four. */
export const fileOf = (uri: string, block: Buffer): AnnotationFile => new StoredFile(uri, block);

/** A single mention of a file, for which the others are not made. */
export const mentionAt = (file: AnnotationFile, index: number): Mention =>
  file instanceof StoredFile ? file.mentionAt(index) : file.mentions[index]!;

/** Where a mention of a file has the id of its entity, or `null`; for which the mention is not made. */
export const idSpanAt = (file: AnnotationFile, index: number): Span | null =>
  file instanceof StoredFile ? file.idSpanAt(index) : file.mentions[index]!.entity;

/** Whether a mention of a file is a live one of this entity, for which it is not made. */
export const isMentionOf = (file: AnnotationFile, index: number, id: string): boolean =>
  file instanceof StoredFile ? file.isMentionOf(index, id) : isLiveMention(file.mentions[index]!, id);

/** Where the mentions of a file, rejected ones too, have the id of an entity, for which only those are made that are not the usual ones. */
export function idSpansOf(file: AnnotationFile, id: string): readonly Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < mentionCount(file); index++) {
    const isSaid = file instanceof StoredFile ? file.isSaidAt(index, id) : file.mentions[index]!.entity?.value === id;
    if (isSaid) spans.push(idSpanAt(file, index)!);
  }
  return spans;
}

const isLiveMention = (mention: Mention, id: string): boolean => mention.entity?.value === id && isLive(mention);

/** How many mentions a file has, for which none is made. */
export const mentionCount = (file: AnnotationFile): number =>
  file instanceof StoredFile ? file.count : file.mentions.length;

const declaresOnly = (mentions: number, entities: number): boolean => mentions === 0 && entities > 0;

type Head = Omit<AnnotationFile, "uri" | "mentions">;

/** Of the numbers before the mentions, in bytes. */
const PREAMBLE = 12;

class StoredFile implements AnnotationFile {
  private head: Head | null = null;
  private made: readonly Mention[] | null = null;

  constructor(
    readonly uri: string,
    readonly block: Buffer,
  ) {}

  get source() {
    return this.opened().source;
  }

  get entities() {
    return this.opened().entities;
  }

  get findings() {
    return this.opened().findings;
  }

  get sections() {
    return this.opened().sections;
  }

  get suppressions() {
    return this.opened().suppressions;
  }

  get mentions(): readonly Mention[] {
    if (this.made) return this.made;
    const { count } = this;
    if (count === 0) return NONE;
    const stored = this.stored();
    const made = Array.from({ length: count }, (_, i) => mentionIn(stored, i));
    this.made = made;
    remember(this);
    return made;
  }

  get count(): number {
    return this.block.readInt32LE(0);
  }

  mentionAt(index: number): Mention {
    return this.made?.[index] ?? mentionIn(this.stored(), index);
  }

  isMentionOf(index: number, id: string): boolean {
    return this.isLiveOf(index, id) ?? isLiveMention(this.mentionAt(index), id);
  }

  isSaidAt(index: number, id: string): boolean {
    return this.isLiveOf(index, id) ?? this.mentionAt(index).entity?.value === id;
  }

  idSpanAt(index: number): Span | null {
    return idSpanIn(this.block, this.numbersAt(index));
  }

  /** Keeps what it was made of: for good what it declares, which is known by identity, and the mentions until another file is read. */
  adopt(file: AnnotationFile): void {
    const { source, entities, findings, sections, suppressions, mentions } = file;
    this.head = { source, entities, findings, sections, suppressions };
    this.made = mentions;
    if (latest && !recent.has(latest)) latest.forget();
    latest = this;
  }

  /** What is no mention counts as some. */
  get size(): number {
    return this.count + 10 * (1 + (this.head?.entities.length ?? 0));
  }

  get isAllDeclared(): boolean {
    return declaresOnly(this.count, this.head?.entities.length ?? 0);
  }

  forget(): void {
    this.made = null;
    if (this.head?.entities.length === 0) this.head = null;
  }

  private isLiveOf(index: number, id: string): boolean | null {
    return this.made?.[index] ? null : isLiveOf(this.block, this.numbersAt(index), this.textAt(), id);
  }

  private numbersAt(index: number): number {
    return PREAMBLE + 4 * WIDTH * index;
  }

  private textAt(): number {
    return this.numbersAt(this.count);
  }

  private stored(): StoredMentions {
    const { buffer, byteOffset } = this.block;
    const textAt = this.textAt();
    return {
      numbers: new Int32Array(buffer, byteOffset + PREAMBLE, WIDTH * this.count),
      text: this.block.subarray(textAt, textAt + this.block.readInt32LE(4)),
    };
  }

  private opened(): Head {
    if (!this.head) {
      const headAt = this.textAt() + this.block.readInt32LE(4);
      this.head = JSON.parse(this.block.toString("utf8", headAt, headAt + this.block.readInt32LE(8))) as Head;
      remember(this);
    }
    return this.head;
  }
}

const NONE: readonly Mention[] = [];

/** The file that was read last. What of many files in a row lived longer would be moved about in memory for nothing. */
let latest: StoredFile | null = null;

/** The files of which something was asked last, and how much of each may be objects. */
const recent = new Map<StoredFile, number>();
let held = 0;

/** So many records may be objects at a time, but for those of the file that was asked for last. */
const MOST = 20_000;

/** A file that only declares has nothing to forget, and its earlier states would stay with it. */
function remember(file: StoredFile): void {
  if (recent.has(file) || file.isAllDeclared) return;
  recent.set(file, file.size);
  held += file.size;
  for (const [oldest, size] of recent) {
    if (held <= MOST || recent.size === 1) return;
    recent.delete(oldest);
    held -= size;
    oldest.forget();
  }
}
