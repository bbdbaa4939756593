import { houseChecks } from './house.ts';
import { readTree } from './tree.ts';

/** Runs every check, prints every problem with the reason for its rule, and counts the checks. */
export const reportHouse = (root: string): { passed: number; failed: number } => {
  const tree = readTree(root);
  let failed = 0;
  for (const { name, why, check } of houseChecks) {
    const problems = check(tree);
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}`);
    if (problems.length === 0) continue;
    failed += 1;
    console.log(`  ${why}`);
    for (const { file, line, message } of problems) console.log(`  ${file}:${line} ${message}`);
  }
  return { passed: houseChecks.length - failed, failed };
};
