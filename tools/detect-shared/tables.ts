import {
  FIELDS,
  type ManifestError,
  type PageResult,
  type Verdict,
} from '../../extension/src/detectors/shared-pages/compare.ts';

/** A Markdown table; bars within a cell would end it. */
export function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const verdictsOf = (results: PageResult[]): Verdict[] => results.flatMap(({ verdicts }) => verdicts);

/** An order is wrong when any field of it is. */
const wrongOrders = ({ verdicts, wantedOrders, foundOrders }: PageResult): number =>
  new Set(verdicts.filter(({ verdict }) => verdict === 'wrong').map(({ orderId }) => orderId)).size +
  Math.max(0, foundOrders - wantedOrders);

const byStore = (results: PageResult[]): Map<string, PageResult[]> =>
  Map.groupBy(results, ({ store }) => store);

export function storeTable(results: PageResult[]): string {
  const row = (name: string, list: PageResult[]): (string | number)[] => {
    const positive = list.filter(({ isPurchase }) => isPurchase);
    const negative = list.filter(({ isPurchase }) => !isPurchase);
    return [
      name,
      positive.length,
      sum(positive.map(({ wantedOrders }) => wantedOrders)),
      sum(positive.map(({ foundOrders }) => foundOrders)),
      sum(positive.map(wrongOrders)),
      negative.length,
      sum(negative.map(({ foundOrders }) => foundOrders)),
    ];
  };
  return table(
    [
      'store',
      'order pages',
      'orders expected',
      'found',
      'wrong',
      'pages that are none',
      'purchases from these',
    ],
    [...[...byStore(results)].map(([name, list]) => row(name, list)), row('all', results)],
  );
}

/** `exact / judged` for each field; what the manifest lacks and the page shows is counted apart. */
export function exactnessTable(results: PageResult[]): string {
  const cell = (verdicts: Verdict[]): string => {
    const exact = verdicts.filter(({ verdict }) => verdict === 'exact').length;
    const excused = verdicts.filter(({ verdict }) => verdict === 'excused').length;
    if (verdicts.length === 0) return '';
    return `${exact} / ${verdicts.length}${excused > 0 ? ` + ${excused} shown though the manifest has none` : ''}`;
  };
  const row = (name: string, list: PageResult[]): string[] => [
    name,
    ...FIELDS.map((field) => cell(verdictsOf(list).filter((verdict) => verdict.field === field))),
  ];
  const stores = [...byStore(results.filter(({ isPurchase }) => isPurchase))];
  return table(['exact', ...FIELDS], [...stores.map(([name, list]) => row(name, list)), row('all', results)]);
}

export const errorTable = (errors: ManifestError[]): string =>
  table(
    ['page', 'order', 'field', 'manifest', 'page says', 'where', 'why'],
    errors.map(({ file, orderId, field, manifest, page, place, why }) => [
      file,
      orderId ?? '',
      field,
      String(manifest),
      String(page),
      `\`${place}\``,
      why,
    ]),
  );

export function wrongList(results: PageResult[]): string[] {
  return results.flatMap(({ file, isPurchase, kindRight, wantedOrders, foundOrders, verdicts }) => [
    ...(kindRight
      ? []
      : [
          isPurchase
            ? `${file}: ${foundOrders} orders of ${wantedOrders}`
            : `${file}: is no purchase, but ${foundOrders} were read or it was called unreadable`,
        ]),
    ...verdicts
      .filter(({ verdict }) => foundOrders > 0 && verdict === 'wrong')
      .map(
        ({ orderId, field, wanted, got }) =>
          `${file} ${orderId}: ${field} is ${JSON.stringify(got)}, wanted ${JSON.stringify(wanted)}`,
      ),
  ]);
}
