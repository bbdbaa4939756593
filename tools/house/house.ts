import { browserInPlatform } from './checks/browser-in-platform.ts';
import { databaseInRecords } from './checks/database-in-records.ts';
import { detectorsHaveEvidence } from './checks/detectors-have-evidence.ts';
import { importArrows } from './checks/import-arrows.ts';
import { nothingUnfinished } from './checks/nothing-unfinished.ts';
import { rulesArePure } from './checks/rules-are-pure.ts';
import { smallFiles } from './checks/small-files.ts';
import type { HouseCheck } from './types.ts';

export const houseChecks: HouseCheck[] = [
  importArrows,
  rulesArePure,
  browserInPlatform,
  databaseInRecords,
  detectorsHaveEvidence,
  smallFiles,
  nothingUnfinished,
];
