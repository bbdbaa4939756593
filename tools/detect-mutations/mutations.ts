import { parseHTML } from 'linkedom';
import { detect } from '../../extension/src/detectors/index.ts';
import type { Detection, PageState } from '../../extension/src/detectors/types.ts';
import { randomFrom } from '../fuzz-detect/random.ts';
import { renameClasses, swapClasses } from './change-classes.ts';
import { type Judgement, judge } from './judge.ts';
import type { Page } from './pages.ts';
import { REMOVABLE, removeField } from './remove-fields.ts';
import { languageOf, otherLanguages, translate } from './translate.ts';

/** Changes the document; false where the page has nothing of the kind, so that the mutation would be none. */
type Mutation = {
  name: string;
  /** What no store would do: reported with the others, but a wrong record after it is no failure. */
  isExtreme?: true;
  state?: PageState;
  apply: (doc: Document, page: Page, baseline: Detection) => boolean;
};

const LANGUAGE_NAMES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'ja', 'zh'] as const;

export const MUTATIONS: Mutation[] = [
  {
    name: 'classes renamed',
    apply: (doc) => {
      renameClasses(doc);
      return true;
    },
  },
  {
    name: 'classes swapped',
    isExtreme: true,
    apply: (doc) => {
      swapClasses(doc, randomFrom(7));
      return true;
    },
  },
  {
    name: 'list turned: its data is old',
    state: { fresh: false },
    apply: (doc) => doc.querySelector('script') !== null,
  },
  ...LANGUAGE_NAMES.map((to) => ({
    name: `labels in ${to}`,
    apply: (doc: Document, page: Page, baseline: Detection) => {
      const from = languageOf(doc);
      return (
        otherLanguages(page.name, from).includes(to) && translate(doc, page.name, { from, to }, baseline) > 0
      );
    },
  })),
  ...REMOVABLE.flatMap((field) =>
    (['first', 'all'] as const).map((of) => ({
      name: `no ${field}${of === 'first' ? '' : ', of all orders'}`,
      apply: (doc: Document, _: Page, baseline: Detection) =>
        (of === 'first' || baseline.purchases.length > 1) && removeField(doc, field, baseline, of),
    })),
  ),
];

export type Outcome = { page: string; mutation: string; isExtreme: boolean; judgement: Judgement | null };

const documentOf = (html: string): Document => parseHTML(html).document;

/** Every mutation of one page. Null is said of those that the page has nothing for. */
export function mutate(page: Page): Outcome[] {
  const url = new URL(page.url);
  const baseline = detect(url, documentOf(page.html));
  if (baseline.kind !== 'purchase') return [];
  return MUTATIONS.map(({ name, isExtreme = false, state = { fresh: true }, apply }) => {
    const doc = documentOf(page.html);
    const changed = apply(doc, page, baseline);
    return {
      page: page.name,
      mutation: name,
      isExtreme,
      judgement: changed ? judge(baseline, detect(url, doc, state), page.html) : null,
    };
  });
}
