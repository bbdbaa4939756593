import type { BuiltPage } from './dist.ts';

/**
 * Links of our own that lead nowhere: `from → to`. An address is ours when it begins with a slash; it must lie below
 * `base`, and be one of the pages, or one of the other files for which `isFile` answers.
 */
export function brokenLinks(pages: BuiltPage[], base: string, isFile: (path: string) => boolean): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const broken: string[] = [];
  for (const page of pages) {
    const links = [...page.document.querySelectorAll('[href], [src]')].map(
      (each) => each.getAttribute('href') ?? each.getAttribute('src') ?? '',
    );
    for (const link of links) {
      if (!/^[/#]/.test(link)) continue;
      const [address = '', anchor = ''] = link.split('#');
      const path = address === '' ? page.path : below(base, address);
      const target = path === null ? undefined : byPath.get(path);
      // The forms read their question from the hash; there it is no anchor.
      const isQuestion = anchor.includes('=') && /\/(deadline|lenovo-coupons)\/$/.test(path ?? '');
      const found = target
        ? anchor === '' || isQuestion || target.document.getElementById(anchor) !== null
        : path !== null && isFile(path);
      if (!found) broken.push(`${page.path} → ${link}`);
    }
  }
  return broken;
}

function below(base: string, address: string): string | null {
  return address.startsWith(base) ? address.slice(base.length - 1) : null;
}
