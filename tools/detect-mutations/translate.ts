import type { Detection } from '../../extension/src/detectors/types.ts';
import { LANGUAGES, type Language, type Phrases, phrasesOf } from './label-words.ts';
import { literally, rewriteStrings } from './page-strings.ts';

/** The language that the page says it is in, or else the one whose labels it has most of. */
export function languageOf(doc: Document): Language {
  const text = (doc.body?.textContent ?? '').slice(0, 400_000);
  if (/[一-鿿]{2}/.test(text) && /[订訂]单|总计/.test(text)) return 'zh';
  if (/Bestell|Gesamt/.test(text)) return 'de';
  return 'en';
}

/** Languages that this page's shop also speaks. */
export const otherLanguages = (page: string, from: Language): Language[] =>
  LANGUAGES.filter((to) => phrasesOf(page, from, to) !== null);

/** Labels, dates and amounts as the shop writes them in the other language; what was bought stays as it is. */
export function translate(
  doc: Document,
  page: string,
  languages: { from: Language; to: Language },
  baseline: Detection,
): number {
  const { from, to } = languages;
  const phrases = phrasesOf(page, from, to);
  if (!phrases) return 0;
  const { labels, states } = phrases;
  const names = new Set(
    baseline.purchases.flatMap(({ items, seller }) => [...items.map(({ title }) => title), seller ?? '']),
  );
  return rewriteStrings(doc, (text, place) => {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (place !== 'text' || plain === '' || names.has(plain)) return text;
    const currency = baseline.purchases[0]?.currency ?? null;
    return amounts(dates(relabel(text, labels, states), from, to), from, to, currency);
  });
}

/** A label is a whole line, perhaps with a colon, or stands before the value; a state begins a line. */
function relabel(text: string, labels: Phrases, states: Phrases): string {
  for (const { from, to } of labels) {
    const label = new RegExp(
      `^(\\s*(?:Amazon\\.\\w+ )?)${literally(from)}(?=\\s*(?:[:：#]|$|[$€\\d]|\\p{L}+ \\d))`,
      'iu',
    );
    if (label.test(text)) return text.replace(label, `$1${to.replaceAll('$', '$$$$')}`);
  }
  for (const { from, to } of states) {
    const state = new RegExp(`^(\\s*)${literally(from)}(?![\\p{L}])`, 'u');
    if (state.test(text)) return text.replace(state, `$1${to}`);
  }
  return text;
}

const monthsOf = (language: Language): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month, 15)),
  );

function dates(text: string, from: Language, to: Language): string {
  const written = (year: number, month: number, day: number, whole: string): string =>
    year > 1990 && month >= 0
      ? new Intl.DateTimeFormat(to, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month, day))
      : whole;
  const monthAt = (name: string): number =>
    monthsOf(from).findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().replace('.', '')));
  if (from === 'zh')
    return text.replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, (whole, y: string, m: string, d: string) =>
      written(Number(y), Number(m) - 1, Number(d), whole),
    );
  if (from === 'de')
    return text.replace(/(\d{1,2})\. (\p{L}{3,}) (\d{4})/gu, (whole, d: string, m: string, y: string) =>
      written(Number(y), monthAt(m), Number(d), whole),
    );
  return text.replace(/(\p{L}{3,})\.? (\d{1,2}), (\d{4})/gu, (whole, m: string, d: string, y: string) =>
    written(Number(y), monthAt(m), Number(d), whole),
  );
}

function amounts(text: string, from: Language, to: Language, currency: string | null): string {
  if (!currency) return text;
  const style = new Intl.NumberFormat(to, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const read = (number: string): string =>
    style.format(
      Number(from === 'de' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '')),
    );
  return from === 'de'
    ? text.replace(/EUR\s*(\d[\d.]*,\d{2})/g, (_, number: string) => read(number))
    : text.replace(/\$\s?(\d[\d,]*\.\d{2})(?!\d)/g, (_, number: string) => read(number));
}
