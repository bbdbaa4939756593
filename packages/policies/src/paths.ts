import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const brandsFolder = at('../data/brands');
export const dataFile = at('../data/data.yaml');
export const lexiconFile = at('../data/lexicon.yaml');
export const schemaFile = at('../schema/brand.schema.json');
export const distFolder = at('../dist');
export const statutesFolder = at('../data/statutes');
export const holidaysFilePath = at('../data/holidays/cn.yaml');
export const statuteSchemaFile = at('../schema/statute.schema.json');
