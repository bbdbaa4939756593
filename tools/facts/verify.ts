import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherWithStatutes, mistakeLine } from '@baoqi/policies';
import { parseCivilDate } from '@baoqi/rules';
import { root } from '../setup/run.ts';
import { withAnswer } from './answer.ts';
import { workText } from './work-text.ts';
import { worklist } from './worklist.ts';

/** What was asked for cannot be done; said to the person who asked. */
class Wrong extends Error {}

const USAGE = `pnpm facts:verify [--list 10]
    what to look up first: where, and what we believe
pnpm facts:verify POLICY --found confirmed|changed|gone --url ADDRESS --title TITLE --quote "WORDS" [--date YYYY-MM-DD] [--own]
    writes what you found into the brand's file; --own says that the page is the maker's or the legislator's own`;

const folders = ['brands', 'services', 'statutes'].map((name) => join(root, 'packages/policies/data', name));
const read = options();
try {
  if (read === null) throw new Wrong(USAGE);
  if (read.policy === null) list(read.count);
  else answer(read.policy, read.values);
} catch (error) {
  if (!(error instanceof Wrong)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        list: { type: 'string', default: '10' },
        found: { type: 'string' },
        url: { type: 'string' },
        title: { type: 'string' },
        quote: { type: 'string' },
        date: { type: 'string' },
        own: { type: 'boolean', default: false },
      },
    });
    const count = Number(values.list);
    if (positionals.length > 1 || !Number.isInteger(count) || count < 1) return null;
    return { policy: positionals[0] ?? null, count, values };
  } catch {
    return null;
  }
}

function list(count: number): void {
  const data = gatherWithStatutes();
  if (!data.ok) throw new Wrong(data.mistakes.map(mistakeLine).join('\n'));
  const work = worklist(data.value.policies, data.value.asOf);
  for (const [index, one] of work.slice(0, count).entries())
    console.log(`${index + 1}. ${workText(one, data.value.brands)}\n`);
  console.log(`${work.length} to look up; ${Math.min(count, work.length)} shown (--list N for more)`);
}

type Values = NonNullable<ReturnType<typeof options>>['values'];

function answer(policy: string, { found, url, title, quote, date, own }: Values): void {
  const seen = parseCivilDate(date ?? new Date().toISOString().slice(0, 10));
  if (found !== 'confirmed' && found !== 'changed' && found !== 'gone')
    throw new Wrong('--found: confirmed, changed or gone is wanted');
  if (url === undefined || !URL.canParse(url))
    throw new Wrong('--url: the whole address of the page is wanted');
  if (!title || !quote)
    throw new Wrong('--title and --quote are wanted: the page’s title, and at most 25 of its words');
  if (seen === null) throw new Wrong('--date: a day as YYYY-MM-DD is wanted');
  const file = fileOf(policy);
  if (file === null) throw new Wrong(`${policy}: no file has this policy; pnpm facts:verify lists them`);
  const done = withAnswer(readFileSync(file, 'utf8'), {
    policy,
    found,
    url,
    title,
    quote,
    seen,
    own: own ?? false,
  });
  if (!done.ok) throw new Wrong(done.wrong);
  writeFileSync(file, done.text);
  console.log(`${relative(root, file)}: ${done.next}`);
  console.log('Then: node packages/policies/lint/main.ts, node tools/distil/main.ts, and read the diff.');
}

/** An id begins with its brand's; the files are looked through all the same, since laws and stores have no such rule. */
function fileOf(policy: string): string | null {
  for (const folder of folders) {
    for (const name of existsSync(folder) ? readdirSync(folder) : []) {
      const file = join(folder, name);
      if (!name.endsWith('.yaml') || name.endsWith('.dist.yaml')) continue;
      if (readFileSync(file, 'utf8').includes(`- id: ${policy}\n`)) return file;
    }
  }
  return null;
}
