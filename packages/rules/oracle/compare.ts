import { type Answer, KINDS, type Rules, rules } from './kinds.ts';
import { Random } from './random.ts';

export type Comparison = {
  counts: { kind: string; asked: number; different: number }[];
  /** The first few, to be read. */
  differences: (Answer & { kind: string })[];
};

const READABLE = 20;

/** Asks `count` random questions of every kind by its share, of the rules and of Temporal; the same seed asks the same. */
export function compareWithTemporal(count: number, seed: number, subject: Rules = rules): Comparison {
  const random = new Random(seed);
  const shares = KINDS.reduce((sum, kind) => sum + kind.share, 0);
  const differences: Comparison['differences'] = [];
  let left = count;
  const counts = KINDS.map((kind, index) => {
    const asked = index === KINDS.length - 1 ? left : Math.floor((count * kind.share) / shares);
    left -= asked;
    let different = 0;
    for (let n = 0; n < asked; n++) {
      const answer = kind.ask(subject, random);
      if (JSON.stringify(answer.ours) === JSON.stringify(answer.temporal)) continue;
      different++;
      if (differences.length < READABLE) differences.push({ kind: kind.name, ...answer });
    }
    return { kind: kind.name, asked, different };
  });
  return { counts, differences };
}
