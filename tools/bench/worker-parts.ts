import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figure, rounded } from '../../tests/bench/result.ts';
import { wxt } from '../build/steps.ts';
import { root, run } from '../setup/run.ts';

const built = `${root}/extension/.output/chrome-mv3-maps`;
/** What weighs less is told together. */
const LEAST = 1024;

type Piece = { part: string; text: string };

/** How much lighter the worker would be without each of its parts, heaviest first: so that growth is seen where it is. */
export const measureWorkerParts = async (): Promise<Figure[]> => {
  const env = { BAOQI_SOURCE_MAPS: '1' };
  const code = await run(wxt, ['build'], { cwd: `${root}/extension`, env, quiet: true });
  if (code !== 0) throw new Error('the extension was not built with source maps');
  const pieces = piecesOf('background.js');
  const parts = [...new Set(pieces.map(({ part }) => part))]
    .map((part) => ({ part, bytes: without(pieces, []) - without(pieces, [part]) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const small = parts.filter(({ bytes }) => bytes < LEAST).map(({ part }) => part);
  return [
    ...parts.filter(({ bytes }) => bytes >= LEAST),
    { part: 'all others', bytes: without(pieces, []) - without(pieces, small) },
  ].map(({ part, bytes }) => ({
    what: `of the worker, by ${part}, gzip`,
    value: rounded(bytes / 1024),
    unit: 'KB',
    limit: null,
  }));
};

/** What is left without some parts, packed. Packed together words are shared, so the differences do not add up to the whole. */
const without = (pieces: Piece[], parts: string[]): number => {
  const left = pieces.filter(({ part }) => !parts.includes(part)).map(({ text }) => text);
  return gzipSync(left.join(''), { level: 9 }).length;
};

/** The script cut where its source changes. */
const piecesOf = (file: string): Piece[] => {
  const map = new SourceMap(JSON.parse(readFileSync(join(built, `${file}.map`), 'utf8')));
  const pieces: Piece[] = [];
  for (const [row, line] of readFileSync(join(built, file), 'utf8').split('\n').entries()) {
    for (let column = 0; column < line.length; column += 1) {
      const entry = map.findEntry(row, column);
      // What the bundler wrote itself has no source.
      const source: string | undefined = 'originalSource' in entry ? entry.originalSource : undefined;
      const part = source === undefined ? 'the bundler' : partOf(source);
      const last = pieces.at(-1);
      if (last?.part === part) last.text += line[column];
      else pieces.push({ part, text: line[column] ?? '' });
    }
  }
  return pieces;
};

/** `dexie`, `packages/rules`, `extension/src/jobs`. */
const partOf = (source: string): string => {
  const [, library] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
  if (library !== undefined) return library;
  const path = relative(root, join(built, source)).split('/');
  return path.slice(0, path[0] === 'packages' ? 2 : 3).join('/');
};
