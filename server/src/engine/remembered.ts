import { flat } from "./flat";

/** A question about words that is answered once for each of the words asked lately: texts and registries say the same few over and over. */
export function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      if (answers.size >= MOST) answers.clear();
      // A word is a piece of a text, which need not stay in memory for it.
      const own = flat(word);
      answers.set(own, (answer = ask(own)));
    }
    return answer;
  };
}

const MOST = 10_000;
