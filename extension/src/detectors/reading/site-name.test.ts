import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { siteName } from './site-name.ts';

const name = (head: string, body = ''): string | null =>
  siteName(parseHTML(`<!doctype html><html>${head}<body>${body}</body></html>`).document);
const META = '<meta property="og:site_name" content=" Lamps &amp; more ">';

it('is what the head says, cleaned', () => {
  expect(name(`<head>${META}</head>`)).toBe('Lamps & more');
});

it('is unknown where the head is silent, or there is none', () => {
  expect(name('<head><title>Lamps</title></head>')).toBeNull();
  expect(name('<head><meta property="og:site_name" content=""></head>')).toBeNull();
  expect(name('')).toBeNull();
});

it('is not what a buyer or a review wrote into the page', () => {
  expect(name('<head></head>', META)).toBeNull();
});
