import { hydrate } from 'preact';
import DeadlineFinder from './DeadlineFinder.tsx';
import type { Choices } from './QuestionForm.tsx';
import { isCategory } from './question.ts';

/**
 * Wakes the form that the build has drawn. Astro's own islands would do it too, with 6 KB of script more, on a page
 * that may weigh 25.
 */
const place = document.getElementById('finder');
const brands: unknown = JSON.parse(place?.dataset.brands ?? 'null');
if (place && Array.isArray(brands) && brands.every(isChoices)) {
  const { api = '', pages = '' } = place.dataset;
  const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const otherLanguage = document.querySelector<HTMLAnchorElement>('a.lang');
  // The question goes along to the other language.
  otherLanguage?.addEventListener('click', () => {
    otherLanguage.hash = location.hash;
  });
  hydrate(<DeadlineFinder lang={lang} brands={brands} api={api} pages={pages} />, place);
}

function isChoices(found: unknown): found is Choices {
  return (
    typeof found === 'object' &&
    found !== null &&
    'id' in found &&
    typeof found.id === 'string' &&
    'name' in found &&
    typeof found.name === 'string' &&
    'categories' in found &&
    Array.isArray(found.categories) &&
    found.categories.every((each) => typeof each === 'string' && isCategory(each))
  );
}
