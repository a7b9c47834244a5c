/** A list that is printed while it is made. */
export interface PrintedList {
  /** Lines, or their UTF-8; of JSON, one element or several with `,` and a new line between them. */
  readonly add: (lines: string | Uint8Array) => void;
  readonly end: () => void;
  /** The end of one that something went wrong with: what has been printed is well-formed. */
  readonly cutShort: () => void;
}

export const plainList = (write: (lines: string | Uint8Array) => void): PrintedList => ({
  add: write,
  end: () => {},
  cutShort: () => {},
});

/** An array of JSON with an element a line. */
export function jsonList(write: (lines: string | Uint8Array) => void): PrintedList {
  let isBegun = false;
  return {
    add: (lines) => {
      write(isBegun ? ",\n" : "[\n");
      write(lines);
      isBegun = true;
    },
    end: () => write(isBegun ? "\n]\n" : "[]\n"),
    cutShort: () => void (isBegun && write("\n]\n")),
  };
}
