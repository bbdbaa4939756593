/** Unit tests that read the samples in `../shared`, where these are at hand; browser tests say so by `[shared]` in their title. */
const readers: { file: string; title: RegExp }[] = [
  { file: 'extension/src/detectors/shared-pages.test.ts', title: /./ },
  { file: 'tools/bench-match/goals.test.ts', title: /labelled real titles/ },
  { file: 'packages/policies/src/lexicon.test.ts', title: /catalogue|real titles/ },
  { file: 'packages/policies/src/data.test.ts', title: /letter by letter/ },
];

export const readsShared = (file: string, title: string): boolean =>
  title.includes('[shared]') ||
  readers.some((reader) => file.endsWith(reader.file) && reader.title.test(title));
