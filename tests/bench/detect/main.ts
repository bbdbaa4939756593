import { median } from '../result.ts';
import { measurePages, type PageTime, ratioOf } from './measure.ts';

/** `node tests/bench/detect/main.ts`: JSON, then a table; exit 1 when not ten times as fast as the libraries. */
const LEAST = 10;

const digits = (ms: number): string => ms.toFixed(2);
const row = ({ file, ours, p95, metascraper, webAutoExtractor }: PageTime): string =>
  `| ${file} | ${digits(ours)} | ${digits(p95)} | ${digits(metascraper)} | ${digits(webAutoExtractor)} |`;

const times = await measurePages();
if (times.length === 0) {
  console.log('saved pages not at hand: nothing measured');
} else {
  const ratio = ratioOf(times);
  const summary = { pages: times.length, median: median(times.map((time) => time.ours)), ratio };
  console.log(JSON.stringify({ summary, times }));
  console.log(
    '\n| page | ours, median ms | ours, p95 ms | metascraper ms | web-auto-extractor ms |\n|---|---|---|---|---|',
  );
  for (const time of times) console.log(row(time));
  console.log(`\n${ratio.toFixed(1)} × faster than the faster of the two (at least ${LEAST})`);
  if (ratio < LEAST) process.exitCode = 1;
}
