export { gather } from './gather.ts';
export { type Loaded, loadBrands, loadLexicon, type Mistake, mistakeLine, parseYaml } from './load.ts';
export { brandsFolder, dataFile, distFolder, lexiconFile } from './paths.ts';
export { loadProgrammes } from './programmes.ts';
export { lexiconText } from './published/lexicon-text.ts';
export { gatherWithStatutes, loadHolidays, loadStatutes, type Statutes } from './statutes.ts';
export type * from './types.ts';
