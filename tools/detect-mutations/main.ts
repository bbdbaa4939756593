import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { table } from '../detect-shared/tables.ts';
import { MUTATIONS, mutate, type Outcome } from './mutations.ts';
import { frozenPages, sharedOrderPages } from './pages.ts';

/**
 * `pnpm detect:mutations [STORE…]`: every order page with its classes renamed, its labels in another language, and
 * each critical field taken out in turn. A table of page × mutation; exit 1 when any record came out wrong
 * (those after a mutation that no store would make are only listed).
 */
const { values, positionals } = parseArgs({
  options: { failures: { type: 'string' } },
  allowPositionals: true,
});

const pages = [...sharedOrderPages(), ...frozenPages()].filter(
  ({ name }) => positionals.length === 0 || positionals.some((store) => name.startsWith(store)),
);
if (sharedOrderPages().length === 0)
  console.log('../shared/stores is not beside this repository: only our own pages');

const cell = ({ judgement }: Outcome): string => {
  if (judgement === null) return '';
  if (judgement.verdict === 'less') return `less ${judgement.lacks.join(', ')}`;
  return judgement.verdict === 'wrong' ? '**WRONG**' : judgement.verdict;
};

const outcomes: Outcome[] = [];
const rows: string[][] = [];
const unread: string[] = [];
for (const page of pages) {
  const own = mutate(page);
  if (own.length === 0) {
    unread.push(page.name);
    continue;
  }
  outcomes.push(...own);
  rows.push([page.name, ...own.map(cell)]);
}

console.log(table(['page', ...MUTATIONS.map(({ name }) => name)], rows));

const verdicts = ['right', 'less', 'unreadable', 'not seen', 'wrong'] as const;
const summary = MUTATIONS.map(({ name }) => {
  const own = outcomes.filter(({ mutation, judgement }) => mutation === name && judgement !== null);
  return [
    name,
    own.length,
    ...verdicts.map((verdict) => own.filter(({ judgement }) => judgement?.verdict === verdict).length),
  ];
});
console.log(
  `\n${table(['mutation', 'pages', 'right', 'right, with fields missing or unknown', 'unreadable', 'not seen', 'wrong'], summary)}`,
);

const tried = outcomes.filter(({ judgement }) => judgement !== null);
const of = (verdict: string): number =>
  tried.filter(({ judgement }) => judgement?.verdict === verdict).length;
console.log(
  `\n${rows.length} pages, ${tried.length} mutations: ${of('right')} right, ${of('less')} right with fields said to be missing or unknown, ${of('unreadable')} unreadable, ${of('not seen')} not seen, ${of('wrong')} wrong`,
);
if (unread.length > 0) console.log(`Not read even unchanged: ${unread.join(', ')}`);

const failures = tried.flatMap(({ page, mutation, judgement }) =>
  judgement?.verdict === 'wrong'
    ? [`- ${page}, ${mutation}:\n${judgement.wrongs.map((one) => `  - ${one}`).join('\n')}`]
    : [],
);
if (failures.length > 0) {
  console.log(`\nWrong:\n${failures.join('\n')}`);
  if (tried.some(({ isExtreme, judgement }) => !isExtreme && judgement?.verdict === 'wrong'))
    process.exitCode = 1;
}
if (values.failures) {
  const head = `# Wrong after a mutation: ${failures.length}\n\nAgain for one store: \`pnpm detect:mutations jd\`.\n`;
  writeFileSync(values.failures, `${head}\n${failures.join('\n')}\n`);
}
