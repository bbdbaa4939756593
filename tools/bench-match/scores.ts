import type { Answer, Row } from './titles.ts';

export type Score = { what: string; value: number; of: string; goal: number };
export type Scored = { scores: Score[]; crossCalledMainland: number; promisedToAccessory: string[] };

type Pair = { row: Row; said: Answer };

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

const f1 = (pairs: Pair[], isSo: (answer: Answer | Row) => boolean): { value: number; of: string } => {
  const both = pairs.filter(({ row, said }) => isSo(row) && isSo(said)).length;
  const labelled = pairs.filter(({ row }) => isSo(row)).length;
  const answered = pairs.filter(({ said }) => isSo(said)).length;
  return { value: share(2 * both, labelled + answered), of: `${labelled} of ${pairs.length}` };
};

/**
 * Answers held to labels, as the issue defines it: a row counts for the fields on which no reasonable reader could
 * differ, and a brand outside the catalogue is none on both sides.
 */
export const scoreAnswers = (rows: Row[], answers: Map<string, Answer>, catalogue: Set<string>): Scored => {
  const counted = (brand: string | null): string | null =>
    brand !== null && catalogue.has(brand) ? brand : null;
  const pairs = rows.map((row): Pair => {
    const said = answers.get(row.id);
    if (!said) throw new Error(`no answer for ${row.id}`);
    return {
      row: { ...row, brand: counted(row.brand) },
      said: { ...said, brand: counted(said.brand) },
    };
  });
  const on = (field: string): Pair[] => pairs.filter(({ row }) => !row.ambiguous?.includes(field));
  const brand = on('brand');
  const right = brand.filter(({ row, said }) => said.brand !== null && said.brand === row.brand).length;
  const answered = brand.filter(({ said }) => said.brand !== null).length;
  const labelled = brand.filter(({ row }) => row.brand !== null).length;
  const channel = on('channel');
  const recall = (what: string, kind: string): Score => {
    const all = channel.filter(({ row }) => row.channel === kind);
    const found = all.filter(({ said }) => said.channel === kind).length;
    return { what, value: share(found, all.length), of: `${found} of ${all.length}`, goal: 0.9 };
  };
  const same = (field: 'category' | 'channel', goal: number): Score => {
    const all = on(field);
    const hits = all.filter(({ row, said }) => row[field] === said[field]).length;
    return {
      what: `${field} accuracy`,
      value: share(hits, all.length),
      of: `${hits} of ${all.length}`,
      goal,
    };
  };
  return {
    scores: [
      { what: 'brand precision', value: share(right, answered), of: `${right} of ${answered}`, goal: 0.99 },
      { what: 'brand recall', value: share(right, labelled), of: `${right} of ${labelled}`, goal: 0.97 },
      { what: 'accessoryFor F1', ...f1(on('accessoryFor'), (one) => one.accessoryFor !== null), goal: 0.95 },
      { what: 'warrantable F1', ...f1(on('warrantable'), (one) => one.warrantable), goal: 0.96 },
      same('category', 0.9),
      same('channel', 0.97),
      recall('second-hand recall', 'second-hand'),
      recall('cross-border recall', 'cross-border'),
    ],
    crossCalledMainland: channel.filter(
      ({ row, said }) => row.channel === 'cross-border' && said.channel === 'mainland',
    ).length,
    promisedToAccessory: pairs
      .filter(
        ({ row, said }) => said.brand !== null && said.brand !== row.brand && servedBy(row).has(said.brand),
      )
      .map(({ row }) => row.id),
  };
};

const servedBy = ({ accessoryFor, accessoryForAlso = [] }: Row): Set<string> =>
  new Set([...(accessoryFor === null ? [] : [accessoryFor]), ...accessoryForAlso]);

/** Goals that are not reached, in words. */
export const missedGoals = (
  name: string,
  { scores, crossCalledMainland, promisedToAccessory }: Scored,
): string[] => [
  ...scores
    .filter(({ value, goal }) => value < goal)
    .map(({ what, value, goal }) => `${name}: ${what} ${value.toFixed(3)}, at least ${goal} wanted`),
  ...(crossCalledMainland > 0 ? [`${name}: ${crossCalledMainland} cross-border called mainland`] : []),
  ...(promisedToAccessory.length > 0
    ? [`${name}: the brand that it is made for as its maker: ${promisedToAccessory.join(', ')}`]
    : []),
];
