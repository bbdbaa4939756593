import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ASKING_DETECTORS, DETECTORS, detect, detectorById } from './index.ts';

/** Each detector reads its frozen pages exactly as written down beside them, and leaves its look-alikes alone. */
const stores = new URL('./stores/', import.meta.url);
const folders = readdirSync(stores);
const read = (path: string): string => readFileSync(new URL(path, stores), 'utf8');
const documentOf = (path: string): Document => parseHTML(read(path)).document;

/** Pages of a store as paths below `stores/`: `jd/pages/list.html`. */
const pagesOf = (id: string): string[] => {
  const folder = new URL(`${id}/pages/`, stores);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return names.map((name) => `${id}/pages/${name}`);
};
const isNegative = (path: string): boolean => path.includes('/negative-');
const orderPagesOf = (id: string): string[] => pagesOf(id).filter((path) => !isNegative(path));
const negativesOf = (id: string): string[] => pagesOf(id).filter(isNegative);

const expectationOf = (path: string) => JSON.parse(read(path.replace(/\.html$/, '.expected.json')));

describe.each(DETECTORS.map((detector) => detector.id))('%s', (id) => {
  it('has a page with an expectation, a negative page, and a file named like it', () => {
    expect(orderPagesOf(id).length, 'save a page as pages/<case>.html').toBeGreaterThan(0);
    expect(negativesOf(id).length, 'save a look-alike as pages/negative-<what>.html').toBeGreaterThan(0);
    expect(readdirSync(new URL(`${id}/`, stores))).toContain(`${id}.ts`);
  });

  it.each(orderPagesOf(id))('reads %s', (path) => {
    const { url, detection } = expectationOf(path);
    const detector = detectorById(id);
    expect(detector?.isOrderPage(new URL(url), documentOf(path))).toBe(true);
    expect(detector?.read(new URL(url), documentOf(path))).toEqual(detection);
    expect(detect(new URL(url), documentOf(path))).toEqual(detection);
  });

  it.each(negativesOf(id))('leaves %s alone', (path) => {
    const url = new URL(/<!-- url: (\S+) -->/.exec(read(path))?.[1] ?? '');
    expect(detectorById(id)?.read(url, documentOf(path)).kind).toBe('not-a-purchase');
    expect(detect(url, documentOf(path)).kind).toBe('not-a-purchase');
  });

  it('reads nothing on the pages of the other detectors', () => {
    // The last resort reads whatever is labelled; it comes after all others and always asks.
    if (ASKING_DETECTORS.some((detector) => detector.id === id)) return;
    for (const path of folders.filter((folder) => folder !== id).flatMap(orderPagesOf)) {
      const { url } = expectationOf(path);
      expect(detectorById(id)?.read(new URL(url), documentOf(path)).kind, path).toBe('not-a-purchase');
    }
  });
});

it('every folder belongs to a detector', () => {
  const ids = DETECTORS.map((detector) => detector.id);
  expect(folders.filter((folder) => !ids.includes(folder))).toEqual([]);
});
