import { existsSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { detect } from '../detectors/index.ts';
import type { Detection } from '../detectors/types.ts';
import { wordsOfDetectors } from './known-words.ts';
import { redactPage } from './redact-page.ts';

/** The saved pages of real accounts, where they are at hand: nothing of anybody survives, and the detector reads on. */
const stores = new URL('../../../../shared/stores/', import.meta.url);
const manifest = new URL('manifest.json', stores);
const present = existsSync(manifest);

type Wanted = { orderId: string | null; seller: string | null; items?: { title: string }[] | null };
type Page = { file: string; url: string; expected: (Wanted & { orders?: Wanted[] }) | null };
const all: Page[] = present ? JSON.parse(readFileSync(manifest, 'utf8')) : [];
const pages = all.filter((page) => /^https?:/.test(page.url) && /\.html?$/.test(page.file));
const known = present ? wordsOfDetectors() : new Set<string>();

const sourceOf = (page: Page): string => readFileSync(new URL(`pages/${page.file}`, stores), 'utf8');
const parsed = (html: string): Document => parseHTML(html).document;

const ways = [
  ['report', false],
  ['commit', true],
] as const;

/** A thing that is called by nothing but labels of the page (`Geschenkgutschein`) names nobody. */
const isLabel = (text: string): boolean =>
  [...text.matchAll(/\p{L}+/gu)].every(([run]) => known.has(run.toLowerCase()) || run.length === 1);

/** How a reading is shaped, without what it says. */
const shape = (detection: Detection) => ({
  kind: detection.kind,
  detector: detection.detector,
  missing: detection.missing,
  purchases: detection.purchases.map((one) => ({
    known: Object.entries(one)
      .filter(([key, value]) => value !== null && !['conflicts', 'channelWords'].includes(key))
      .map(([key]) => key)
      .sort(),
    aliases: one.aliases.length,
    currency: one.currency,
    status: one.status,
    items: one.items.map(({ quantity, price }) => [quantity !== null, price !== null]),
  })),
});

let digits = 0;
let words = 0;
const labels = new Set<string>();

describe.skipIf(!present).each(ways)('as a %s', (_, keepNames) => {
  it.each(pages.map((page) => [page.file, page] as const))('%s', (_name, page) => {
    const source = sourceOf(page);
    const before = detect(new URL(page.url), parsed(source));
    const { html, url } = redactPage(parsed(source), { url: page.url, known, keepNames });

    const runs = new Set(html.match(/\d+/g));
    const numbers = new Set(`${parsed(source).documentElement.outerHTML} ${page.url}`.match(/\d{5,}/g));
    digits += numbers.size;
    expect([...numbers].filter((number) => runs.has(number))).toEqual([]);
    const mails = source.match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi) ?? [];
    expect(mails.filter((mail) => html.includes(mail))).toEqual([]);

    const orders = page.expected?.orders ?? (page.expected ? [page.expected] : []);
    const secrets = [...orders, ...before.purchases].flatMap(({ orderId, seller, items }) => [
      orderId,
      seller,
      ...(items ?? []).map(({ title }) => title),
    ]);
    const spoken = [...new Set(secrets)].filter((text) => text !== null && text.length > 1 && !isLabel(text));
    words += spoken.length;
    for (const text of secrets) if (text && isLabel(text) && html.includes(text)) labels.add(text);
    expect(spoken.filter((text) => text !== null && html.includes(text))).toEqual([]);

    const after = detect(new URL(url), parsed(html));
    expect(shape(after)).toEqual(shape(before));
  });
});

afterAll(() => {
  console.info(
    present
      ? `[redact] ${pages.length} saved pages in two ways: ${digits} numbers and ${words} ids, titles and sellers looked for, none left; called by labels only: ${[...labels].join(', ') || 'none'}`
      : '[redact] saved pages not at hand: all their cases skipped',
  );
});
