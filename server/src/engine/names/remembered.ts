/** A question about words that is answered once for each of the words asked lately: texts say the same few over and over. */
export function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      if (answers.size >= MOST) answers.clear();
      answers.set(word, (answer = ask(word)));
    }
    return answer;
  };
}

const MOST = 10_000;
