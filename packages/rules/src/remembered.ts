/**
 * Answers that depend on one object of the data and on a few words, each worked out once: of ten thousand things the same
 * promise asks the same of most. The data is never changed once it is loaded, so an answer stays true; it is shared by all
 * who ask, so nobody may change it. What depends on a day is not kept: that would grow with the years.
 */
export class Remembered<Of extends object, Answer> {
  readonly #known = new WeakMap<Of, Map<string, Answer>>();

  /** What `make` answered for this object and these words when it was first asked. */
  of(object: Of, words: string, make: () => Answer): Answer {
    let own = this.#known.get(object);
    if (own === undefined) {
      own = new Map();
      this.#known.set(object, own);
    }
    let answer = own.get(words);
    if (answer === undefined) {
      answer = make();
      own.set(words, answer);
    }
    return answer;
  }
}
