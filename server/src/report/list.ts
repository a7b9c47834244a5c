/** A list that is printed while it is made. */
export interface PrintedList {
  /** Lines; of JSON, one element or several with `,` and a new line between them. */
  readonly add: (lines: string) => void;
  readonly end: () => void;
  /** The end of one that something went wrong with: what has been printed is well-formed. */
  readonly cutShort: () => void;
}

export const plainList = (write: (text: string) => void): PrintedList => ({
  add: write,
  end: () => {},
  cutShort: () => {},
});

/** An array of JSON with an element a line. */
export function jsonList(write: (text: string) => void): PrintedList {
  let isBegun = false;
  return {
    add: (lines) => {
      write(`${isBegun ? "," : "["}\n${lines}`);
      isBegun = true;
    },
    end: () => write(isBegun ? "\n]\n" : "[]\n"),
    cutShort: () => void (isBegun && write("\n]\n")),
  };
}
