import { cpus, loadavg, totalmem } from 'node:os';
import { type Repeated, TIMES_AS_LONG } from './repeated.ts';
import type { Scored } from './scores.ts';

export type Findings = {
  titles: number;
  /** The whole first, then its halves. */
  parts: { name: string; scored: Scored }[];
  ours: { speed: number; mean: number; compileMs: number };
  against: { name: string; scored: Scored; speed: number; mean: number }[];
  many: { ms: number; before: number; after: number };
  long: { kb: number; ms: number }[];
  repeated: Repeated;
  zipped: number;
  missed: string[];
};

const perSecond = (speed: number): string => Number(speed.toPrecision(3)).toLocaleString('en');
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

export function pageOf({
  titles,
  parts,
  ours,
  against,
  many,
  long,
  repeated,
  zipped,
  missed,
}: Findings): string {
  const all = [...parts, ...against];
  const what = parts[0]?.scored.scores ?? [];
  const cell = (scored: Scored, at: number): string => {
    const score = scored.scores[at];
    return score ? score.value.toFixed(3) : '';
  };
  const scoreRows = what.map(
    ({ what: name, goal, of }, at) =>
      `| ${name} | ≥ ${goal} | ${all.map(({ scored }) => cell(scored, at)).join(' | ')} | ${of} |`,
  );
  return `# How right and how fast titles are read

Measured with \`npx -y pnpm@12 bench:match\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.version}; load average of the last minute at the end ${loadavg()[0]?.toFixed(1)}, so times are those of a machine that had other things to do.

${titles} real titles with a person's labels, answered by \`baoqi match\`. A field counts where no reasonable reader could differ; a brand outside the catalogue is none on both sides. How it decides, and what is still wrong: [matching.md](matching.md).

| | goal | ${all.map(({ name }) => name).join(' | ')} | right, of all |
| --- | --- | ${all.map(() => '---').join(' | ')} | --- |
${scoreRows.join('\n')}
| cross-border called mainland | 0 | ${all.map(({ scored }) => scored.crossCalledMainland).join(' | ')} | |
| made for a brand, called made by it | 0 | ${all.map(({ scored }) => scored.promisedToAccessory.length).join(' | ')} | |

${missed.length === 0 ? 'Every goal is reached.' : `Missed:\n\n${missed.map((one) => `- ${one}`).join('\n')}`}

## Beside Fuse.js and MiniSearch

| | titles a second | we are faster by | mean of the eight scores |
| --- | --- | --- | --- |
| ours | ${perSecond(ours.speed)} | | ${ours.mean.toFixed(3)} |
${against.map(({ name, speed, mean }) => `| ${name} | ${perSecond(speed)} | ${(ours.speed / speed).toFixed(1)} × | ${mean.toFixed(3)} |`).join('\n')}

Ten times as fast and more right is held to; the command fails otherwise. All have the same lexicon, read the same titles in one process, and the best of several rounds of at least 200 ms counts. Theirs is an index of the words of brands with their series, of kinds, of channels, and of those that say for whom a thing is made; the best hit of each sort is the answer. Latin words stand as they are and Chinese is cut into pairs of characters, in index and title alike, as is usual for search in Chinese. MiniSearch gets the title whole; Fuse.js, which looks for one pattern, gets its words one by one and its hits are added up. From what score on a hit counts was tried out on these very titles, for each the value that suits it best.

## Reported

| | |
| --- | --- |
| 100,000 titles on one core (aim ≤ 2,000 ms) | ${many.ms.toFixed(0)} ms |
| heap before and after them, rubbish collected | ${megabytes(many.before)} MB, ${megabytes(many.after)} MB |
| lexicon as shipped, gzip (≤ 20 KB is held to) | ${zipped.toFixed(1)} KB |
| compiling it | ${ours.compileMs.toFixed(1)} ms |
${long.map(({ kb, ms }) => `| a title of ${kb} KB | ${ms.toFixed(2)} ms |`).join('\n')}
| one word repeated for 10,000 characters, by the same for 1,000, all ${repeated.words.toLocaleString('en')} words (≤ ${TIMES_AS_LONG} × is held to) | ${repeated.ratio.toFixed(1)} × |
| the slowest of them, ${repeated.slowest} | ${repeated.slowestMs.toFixed(2)} ms |

Time grows with the length of the title; what is beyond ten thousand characters is no title and is not read.
`;
}
