import { existsSync, readFileSync } from 'node:fs';

/** The saved pages of real accounts that the two store detectors read; none where the folder is not at hand. */
export type SavedPage = { detector: string; file: string; url: string; html: string };

const stores = new URL('../../../../shared/stores/', import.meta.url);

export function savedPages(): SavedPage[] {
  const manifest = new URL('manifest.json', stores);
  if (!existsSync(manifest)) return [];
  const entries: { file: string; url: string; is_purchase: boolean }[] = JSON.parse(
    readFileSync(manifest, 'utf8'),
  );
  return entries.flatMap(({ file, url, is_purchase }) => {
    const detector = /^(amazon|jd)\//.exec(file)?.[1];
    if (detector === undefined || !is_purchase) return [];
    return [{ detector, file, url, html: readFileSync(new URL(`pages/${file}`, stores), 'utf8') }];
  });
}
