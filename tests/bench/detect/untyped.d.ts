// Two libraries that come without types; only what the bench calls.
declare module 'metascraper' {
  type Rules = Record<string, unknown>;
  export default function metascraper(
    rules: Rules[],
  ): (page: { url: string; html: string }) => Promise<Record<string, string | null>>;
}
declare module 'metascraper-title' {
  export default function title(): Record<string, unknown>;
}
declare module 'web-auto-extractor' {
  const extractor: { default: () => { parse: (html: string) => unknown } };
  export default extractor;
}
declare module 'microdata-node' {
  const microdata: { toJson: (html: string, config: { base: string }) => unknown };
  export default microdata;
}
