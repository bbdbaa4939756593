import 'wxt/browser';

declare module 'wxt/browser' {
  /** Our own files that are opened by address. `wxt prepare` writes the full list; this one needs no build first. */
  interface WxtRuntime {
    getURL(
      path:
        | '/'
        | '/library.html'
        | '/welcome.html'
        | '/index.json'
        | '/law.json'
        | `/brands/${string}.json`
        | `/services/${string}.json`
        | `/programmes/${string}.json`
        | '/lexicon.json'
        | '/stores.json'
        | '/known-words.json'
        | '/icon/128.png',
    ): string;
  }
}
