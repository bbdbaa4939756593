/**
 * Stands in for WXT's context of a content script, of which ours need only the signal. WXT's own posts a message to
 * the page with our id in it (so that older copies stop), by which any shop could tell that we are there; and it weighs
 * a quarter of a store's script.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  abort(reason?: unknown): void {
    this.#controller.abort(reason);
  }
}
