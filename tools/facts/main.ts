import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { root } from '../setup/run.ts';
import { compare } from './compare.ts';
import { factUses } from './walk.ts';

/**
 * `pnpm facts:walk [--missing]`: every researched fact of ../shared/facts, and in which policy, statute, service or stated
 * unknown it is used, or why it is left out. Ends with 1 where one is missing, unknown, or both used and left out.
 */
const data = join(root, 'packages/policies/data');
const research = fileURLToPath(new URL('../../../shared/facts/', import.meta.url));

if (!existsSync(research)) {
  console.log('facts: ../shared/facts is not here; nothing to walk (skipped)');
} else {
  const known = ['camera', 'electronics-and-law'].flatMap((name) => idsIn(join(research, `${name}.json`)));
  const leftOut: { leftOut: { fact: string; reason: string; text: { en: string } }[] } = parse(
    readFileSync(join(data, 'left-out.yaml'), 'utf8'),
  );
  const uses = factUses(data);
  const result = compare(known, uses, leftOut.leftOut);
  if (!process.argv.includes('--missing'))
    for (const id of known) {
      const used = uses.filter((use) => use.fact === id).map((use) => `${use.file} ${use.where}`);
      const out = leftOut.leftOut.find((entry) => entry.fact === id);
      console.log(
        `${id}  ${[...new Set(used)].join(', ') || (out ? `left out (${out.reason}): ${out.text.en}` : 'MISSING')}`,
      );
    }
  for (const problem of result.problems) console.log(problem);
  console.log(
    `facts: ${known.length} known, ${result.used} used, ${result.leftOut} left out, ${result.missing.length} missing`,
  );
  if (result.problems.length > 0) process.exitCode = 1;
}

function idsIn(file: string): string[] {
  const rows: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(rows)) throw new Error(`${file} is no list of facts`);
  return rows.map((row: unknown) => {
    if (typeof row !== 'object' || row === null || !('id' in row) || typeof row.id !== 'string')
      throw new Error(`${file} has a fact without an id`);
    return row.id;
  });
}
