import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const brandsFolder = at('../data/brands');
/** Plans of stores and insurers, in files of the same shape as the brands'. */
export const servicesFolder = at('../data/services');
export const programmesFolder = at('../data/programmes');
export const leftOutFile = at('../data/left-out.yaml');
export const dataFile = at('../data/data.yaml');
export const lexiconFile = at('../data/lexicon.yaml');
export const schemaFile = at('../schema/brand.schema.json');
export const distFolder = at('../dist');
export const statutesFolder = at('../data/statutes');
export const holidaysFilePath = at('../data/holidays/cn.yaml');
export const leftOutSchemaFile = at('../schema/left-out.schema.json');
export const programmeSchemaFile = at('../schema/programme.schema.json');
export const statuteSchemaFile = at('../schema/statute.schema.json');
export const changesFilePath = at('../data/changes.yaml');
export const movedFilePath = at('../data/moved.yaml');
export const idsFile = at('../data/ids.txt');
export const packageFile = at('../package.json');
export const licenceFile = at('../LICENSE');
export const readerFile = at('./reader.ts');
export const typesFile = at('./types.ts');
export const strangerReadme = at('./published/README.md');
