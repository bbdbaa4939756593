import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Figure } from '../../tests/bench/result.ts';
import { root } from '../setup/run.ts';

/** Runs the rules' own measurement, in a process of its own, and takes what it prints. */
export const measureEvaluate = async (): Promise<Figure[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/baoqi/evaluate.bench.ts'], {
    cwd: root,
  });
  const printed: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  if (typeof printed !== 'object' || printed === null || !('ms' in printed) || !('items' in printed))
    throw new Error(`not what was expected of evaluate.bench.ts: ${stdout}`);
  return [
    {
      what: `evaluate ${Number(printed.items).toLocaleString('en')} items, median`,
      value: Number(printed.ms),
      unit: 'ms',
      limit: null,
    },
  ];
};
