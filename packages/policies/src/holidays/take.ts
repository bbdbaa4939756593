// Takes the holiday table from an unpacked `chinese-days` package (MIT), which copies the State Council's notices:
//   npm pack chinese-days && tar xzf chinese-days-*.tgz && node packages/policies/src/holidays/take.ts package 2026-11-22
// The second argument is the day on which this is done. Read the diff: only new years may change.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { mistakeLine, parseYaml } from '../load.ts';
import { holidaysFilePath } from '../paths.ts';
import { holidaysFile } from '../schema/holidays.ts';
import { holidaysYaml } from './yaml.ts';

const days = z.record(z.string(), z.string());
const yearFile = z.object({ holidays: days, workdays: days });
const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

const [folder, seen] = process.argv.slice(2);
if (folder === undefined || seen === undefined) throw new Error('take.ts <package folder> <YYYY-MM-DD>');

const { name, version, license } = manifest.parse(read(join(folder, 'package.json')));
const years = readdirSync(join(folder, 'dist/years'))
  .filter((file) => /^\d{4}\.json$/.test(file))
  .sort()
  .map((file) => {
    const { holidays, workdays } = yearFile.parse(read(join(folder, 'dist/years', file)));
    return {
      year: file.slice(0, 4),
      off: Object.keys(holidays).sort(),
      working: Object.keys(workdays).sort(),
    };
  });
const text = holidaysYaml(
  { package: `${name}@${version}`, licence: license, notice: noticeOfLastYear(), seen },
  years,
);
const parsed = parseYaml(text, 'cn.yaml', holidaysFile);
if (!parsed.ok) throw new Error(parsed.mistakes.map(mistakeLine).join('\n'));
writeFileSync(holidaysFilePath, text);
console.log(`holidays: ${years.length} years to ${parsed.value.lastKnownYear}`);

/** The notice of the newest year, which the package's generator names above its days. */
function noticeOfLastYear(): string {
  const source = readFileSync(join(folder ?? '', 'src/holidays/generate.ts'), 'utf8');
  const address = /https:\/\/www\.gov\.cn\S+/.exec(source);
  if (address === null) throw new Error('the package names no notice of the State Council any more');
  return address[0];
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
