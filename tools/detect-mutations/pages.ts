import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { htmlOf, savedPages } from '../../extension/src/detectors/shared-pages/manifest.ts';

/** An order page to be mutated: the frozen ones of the repository, and the saved ones beside it where they are at hand. */
export type Page = { name: string; url: string; html: string };

const stores = new URL('../../extension/src/detectors/stores/', import.meta.url);

/** Every page that has an expectation beside it. */
export function frozenPages(): Page[] {
  return readdirSync(stores).flatMap((store) => {
    const folder = new URL(`${store}/pages/`, stores);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.html') && !name.startsWith('negative-'))
      .flatMap((name) => {
        const expectation = new URL(name.replace(/\.html$/, '.expected.json'), folder);
        if (!existsSync(expectation)) return [];
        const { url }: { url: string } = JSON.parse(readFileSync(expectation, 'utf8'));
        return [{ name: `${store}/pages/${name}`, url, html: readFileSync(new URL(name, folder), 'utf8') }];
      });
  });
}

export const sharedOrderPages = (): Page[] =>
  savedPages()
    .filter((page) => page.is_purchase)
    .map((page) => ({ name: page.file, url: page.url, html: htmlOf(page) }));
