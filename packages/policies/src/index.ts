export { gather } from './gather.ts';
export { type Loaded, loadBrands, loadLexicon, type Mistake, mistakeLine } from './load.ts';
export { brandsFolder, dataFile, distFolder, lexiconFile } from './paths.ts';
export type * from './types.ts';
