/**
 * Does what is given after all that was given before has ended, well or not. Whoever asks the server for an edit and applies it comes
 * here: an edit that was made for a file as it was before another one would damage it.
 */
export function oneAtATime<T>(act: () => Promise<T>): Promise<T> {
  const done = last.then(act);
  last = done.catch(() => {});
  return done;
}

let last: Promise<unknown> = Promise.resolve();
