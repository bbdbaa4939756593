import { liveQuery } from 'dexie';
import { problemOf, type StorageProblem } from './problems.ts';
import { watchTrouble } from './trouble.ts';

/**
 * Runs `query` now and again whenever what it read has changed, in this or another context. For pages only: a worker
 * that sleeps loses its subscription. A blocked database never answers, so its trouble is told as well.
 */
export function watch<T>(
  query: () => Promise<T>,
  onChange: (value: T) => void,
  onProblem: (problem: StorageProblem) => void = () => {},
): () => void {
  const stopTrouble = watchTrouble((trouble) => {
    if (trouble) onProblem(trouble);
  });
  const subscription = liveQuery(query).subscribe({
    next: onChange,
    error: (error: unknown) => {
      const problem = problemOf(error);
      if (!problem) throw error;
      onProblem(problem);
    },
  });
  return () => {
    stopTrouble();
    subscription.unsubscribe();
  };
}
