import type { CivilDate } from '@baoqi/rules';
import type { Lang } from '@baoqi/ui';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../records/types.ts';
import type { PageWords } from '../words/pages.ts';

/** What every component of a page may need to know. */
export type Page = { lang: Lang; words: PageWords; today: CivilDate; settings: Settings };

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage outside of startPage');
  return page;
}
