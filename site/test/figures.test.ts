import { describe, expect, test } from 'vitest';
import { brandIds } from './brands.ts';
import { DIST, pagesIn } from './dist.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const pages = pagesIn(DIST);
const of = (pattern: RegExp) => pages.filter(({ path }) => pattern.test(path));

describe.each(of(/\/brands\/[^/]+\/$/).map(({ path }) => path))('%s', (path) => {
  const document = pages.find((each) => each.path === path)?.document;
  const articles = [...(document?.querySelectorAll('[data-policy]') ?? [])];

  test('every figure stands in a term with source, quote, date and confidence', () => {
    const figures = [...(document?.querySelectorAll('[data-figure]') ?? [])];
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures)
      expect(figure.closest('[data-policy]'), figure.textContent ?? '').not.toBeNull();
    for (const article of articles) {
      const sources = [...article.querySelectorAll('.sources li')];
      expect(sources.length, article.id).toBeGreaterThan(0);
      for (const source of sources) {
        expect(source.querySelector('q')?.textContent, source.id).not.toBe('');
        expect(source.querySelector('time[data-seen]')?.getAttribute('datetime'), source.id).toMatch(DAY);
      }
      expect(article.querySelector('[data-confidence]')?.getAttribute('data-confidence'), article.id).toMatch(
        /^(high|medium|low)$/,
      );
    }
  });

  test('every number of a source leads to that source, in the same term', () => {
    for (const link of document?.querySelectorAll('.ref a') ?? []) {
      const target = link.getAttribute('href')?.slice(1) ?? '';
      expect(link.closest('[data-policy]')?.querySelector(`[id="${target}"]`), target).not.toBeNull();
    }
  });

  test('a term that is not verified is marked, and says that it is no promise', () => {
    for (const article of articles) {
      const says = article.querySelector('.tags')?.textContent ?? '';
      const unsure = /待核实|Unverified|unverified|历史版本|historic|已停止|expired/.test(says);
      expect(article.classList.contains('unsure'), article.id).toBe(unsure);
      if (/待核实|nverified/.test(says)) expect(article.querySelector('.warn'), article.id).not.toBeNull();
    }
  });
});

describe.each(of(/\/compare\/$/).map(({ path }) => path))('%s', (path) => {
  const document = pages.find((each) => each.path === path)?.document;

  test('every figure carries source, date and confidence', () => {
    const figures = [...(document?.querySelectorAll('[data-figure]') ?? [])].filter((each) =>
      each.querySelector('.bq-term-track'),
    );
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure.querySelector('.source time')?.getAttribute('datetime')).toMatch(DAY);
      expect(figure.querySelector('.source b')?.textContent).toMatch(/高|中|低|high|medium|low/);
    }
  });

  test('only brands of the data are compared, and each leads to its page', () => {
    for (const row of document?.querySelectorAll('tr[data-brand]') ?? []) {
      const brand = row.getAttribute('data-brand') ?? '';
      expect(brandIds).toContain(brand);
      expect(row.querySelector('th a')?.getAttribute('href')).toContain(`/brands/${brand}/`);
    }
  });
});
