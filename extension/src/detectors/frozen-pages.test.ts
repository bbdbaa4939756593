import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { DETECTORS, detect, detectorById } from './index.ts';

/** Each detector reads its frozen pages exactly as written down beside them, and leaves its look-alikes alone. */
const here = new URL('.', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, here), 'utf8');
const files = readdirSync(here).filter((name) => name.endsWith('.html'));
const negatives = files.filter((name) => name.includes('.negative-'));
const pages = files.filter((name) => !negatives.includes(name));
const documentOf = (name: string): Document => parseHTML(read(name)).document;

describe.each(DETECTORS.map((detector) => detector.id))('%s', (id) => {
  const own = (names: string[]) => names.filter((name) => name.startsWith(`${id}.`));

  it('has a page with an expectation, a negative page, and a file named like it', () => {
    expect(own(pages).length, 'save a page as <id>.<case>.html').toBeGreaterThan(0);
    expect(own(negatives).length, 'save a look-alike as <id>.negative-<what>.html').toBeGreaterThan(0);
    expect(readdirSync(here)).toContain(`${id}.ts`);
  });

  it.each(own(pages))('reads %s', (name) => {
    const { url, detection } = JSON.parse(read(name.replace(/\.html$/, '.expected.json')));
    const detector = detectorById(id);
    expect(detector?.isOrderPage(new URL(url), documentOf(name))).toBe(true);
    expect(detector?.read(new URL(url), documentOf(name))).toEqual(detection);
    expect(detect(new URL(url), documentOf(name))).toEqual(detection);
  });

  it.each(own(negatives))('leaves %s alone', (name) => {
    const url = new URL(/<!-- url: (\S+) -->/.exec(read(name))?.[1] ?? '');
    expect(detectorById(id)?.read(url, documentOf(name)).kind).toBe('not-a-purchase');
    expect(detect(url, documentOf(name)).kind).toBe('not-a-purchase');
  });

  it('reads nothing on the pages of the other detectors', () => {
    for (const name of pages.filter((page) => !page.startsWith(`${id}.`))) {
      const { url } = JSON.parse(read(name.replace(/\.html$/, '.expected.json')));
      expect(detectorById(id)?.read(new URL(url), documentOf(name)).kind, name).toBe('not-a-purchase');
    }
  });
});

it('every page belongs to a detector', () => {
  const ids = DETECTORS.map((detector) => detector.id);
  expect(files.filter((name) => !ids.includes(name.split('.')[0] ?? ''))).toEqual([]);
});
