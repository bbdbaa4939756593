import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseYaml } from './load.ts';
import { leftOutFile as path } from './paths.ts';
import { leftOutFile } from './schema/left-out.ts';

it('the facts left out have an id, a reason and words in both languages, in the order of their ids', () => {
  const read = parseYaml(readFileSync(path, 'utf8'), 'left-out.yaml', leftOutFile);
  expect(read.ok ? [] : read.mistakes).toEqual([]);
  if (!read.ok) return;
  const ids = read.value.leftOut.map(({ fact }) => fact);
  expect(ids).toEqual([...new Set(ids)].sort());
});
