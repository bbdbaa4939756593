import { literally, type Place } from './page-strings.ts';

/** Takes a value out of a string of the page, in every form that pages write it in. */
export type Eraser = (text: string, place: Place) => string;

// A bare value in data becomes `null`, so that the data around it stays readable.
const gone = (match: string, at: number, whole: string, place: Place): string =>
  place === 'script' && /[:,[]\s*$/.test(whole.slice(Math.max(0, at - 12), at)) && /^\d/.test(match)
    ? 'null'
    : '';

const erase =
  (pattern: RegExp, only?: Place[]): Eraser =>
  (text, place) =>
    only && !only.includes(place)
      ? text
      : text.replace(pattern, (match, ...rest) => {
          const at: unknown = rest.find((one) => typeof one === 'number');
          return gone(match, Number(at), text, place);
        });

export const all =
  (erasers: Eraser[]): Eraser =>
  (text, place) =>
    erasers.reduce((left, one) => one(left, place), text);

/** A long number is erased wherever it stands, a short one only where it stands alone. */
export const idEraser = (id: string): Eraser =>
  erase(
    id.length >= 8
      ? new RegExp(literally(id), 'g')
      : new RegExp(`(?<![\\p{L}\\d])${literally(id)}(?![\\p{L}\\d])`, 'gu'),
  );

/** Words, however their white space is laid out; in data also escaped once or twice. */
export function wordsEraser(words: string): Eraser {
  const loose = words
    .split(/\s+/)
    .map((word) => literally(word))
    .join('\\s+');
  const inJson = JSON.stringify(words).slice(1, -1);
  const asUnicode = [...words]
    .map((char) => (char > '\x7f' ? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}` : char))
    .join('');
  const escaped = [
    inJson,
    JSON.stringify(inJson).slice(1, -1),
    asUnicode,
    asUnicode.replaceAll('\\', '\\\\'),
  ];
  return all([
    erase(new RegExp(loose, 'gu')),
    ...escaped.map((form) => erase(new RegExp(literally(form), 'gi'), ['script', 'attribute'])),
  ]);
}

/** A name or a state: only where it stands for itself or after its label, since the same word may be part of a title. */
export function nameEraser(name: string): Eraser {
  const loose = name
    .split(/\s+/)
    .map((word) => literally(word))
    .join('\\s+');
  const quoted = `(?<=["'])${loose}(?=\\\\*["'])`;
  return all([
    erase(new RegExp(`(?<=^\\s*(?:[^:：]{1,20}[:：])?\\s*)${loose}(?=\\s*$)`, 'gu'), ['text', 'attribute']),
    erase(new RegExp(quoted, 'gu'), ['script', 'attribute']),
    ...(name.length >= 8 ? [erase(new RegExp(loose, 'gu'), ['text', 'attribute'])] : []),
  ]);
}

const SIGN = '(?:US)?[$€£¥￥₹]|RMB|CNY|USD|EUR|GBP|INR|元';

/** `1299.00` as `1,299.00`, `1.299,00`, `1 299`, `129900` hundredths. */
export function amountEraser(amount: string): Eraser {
  const [whole = '0', part = ''] = amount.split('.');
  const decimals = part.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "[.,'  \\u202f]?");
  const withDecimals = `${grouped}[.,]${decimals}0*`;
  const cents = `${whole === '0' ? '' : whole}${part.padEnd(2, '0')}`.replace(/^0+(?=\d)/, '') || '0';
  const alone = (form: string) => `(?<![\\d.,])${form}(?![\\d]|[.,]\\d)`;
  const exact = decimals ? withDecimals : `${grouped}[.,]0+`;
  const erasers = [
    erase(new RegExp(alone(exact), 'g'), ['text', 'attribute']),
    // In data a value stands by itself; within other words it is part of a title.
    erase(new RegExp(`(?<=(?:[:"'>]|${SIGN})\\s*)${exact}(?=\\s*[,}"'\\]\\\\<元])`, 'gu'), ['script']),
  ];
  if (!decimals) {
    // A bare whole number is an amount only beside a sign, or where nothing else stands.
    erasers.push(erase(new RegExp(`(?<=(?:${SIGN})\\s*)${grouped}(?![\\d]|[.,]\\d)`, 'gu')));
    erasers.push(erase(new RegExp(`${alone(grouped)}(?=\\s*(?:${SIGN}))`, 'gu')));
    erasers.push(erase(new RegExp(`^\\s*${grouped}\\s*$`, 'g'), ['text', 'attribute']));
    erasers.push(erase(new RegExp(`(?<=[:"']\\s*)${grouped}(?=\\s*[,}"'\\]\\\\])`, 'g'), ['script']));
  }
  erasers.push(
    erase(new RegExp(`(?<=[:"']\\s*)${cents}(?=\\s*[,}"'\\]\\\\])`, 'g'), ['script', 'attribute']),
  );
  return all(erasers);
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'sv', 'pl', 'pt', 'tr'];

const monthNames = (month: number): string => {
  const day = new Date(Date.UTC(2024, month - 1, 15));
  const names = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((form) => [
      new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' }).format(day),
      new Intl.DateTimeFormat(language, { month: form, day: 'numeric', timeZone: 'UTC' })
        .format(day)
        .replace(/[\d.]|\bde\b/g, '')
        .trim(),
    ]),
  );
  return [...new Set(names)].map((name) => literally(name.replace(/\.$/, ''))).join('|');
};

/** The day in the stores' languages, in numbers either way round, and as an instant that falls on it somewhere. */
export function dateEraser(date: string): Eraser {
  const [y = 0, m = 0, d = 0] = date.split('-').map(Number);
  const name = `(?:${monthNames(m)})\\.?`;
  const forms = [
    `${y}\\s*[-/.年]\\s*0?${m}\\s*[-/.月]\\s*0?${d}(?!\\d)日?`,
    `(?<!\\d)0?${d}(?:st|nd|rd|th|\\.)?\\s*(?:de )?${name},?\\s*(?:del? )?${y}`,
    `${name}\\s+0?${d}(?:st|nd|rd|th)?,?\\s+${y}`,
    `(?<!\\d)0?${d}\\s*[-/.]\\s*0?${m}\\s*[-/.]\\s*${y}`,
    `(?<!\\d)0?${m}\\s*/\\s*0?${d}\\s*/\\s*${y}`,
  ];
  const written = all(forms.map((form) => erase(new RegExp(form, 'giu'))));
  const start = Date.UTC(y, m - 1, d) / 1000;
  const isInstant = (digits: string): boolean => {
    const seconds = Number(digits.slice(0, 10));
    return seconds >= start - 14 * 3600 && seconds < start + (24 + 12) * 3600;
  };
  const instants: Eraser = (text, place) =>
    text.replace(/(?<!\d)\d{10}(?:\d{3})?(?!\d)/g, (digits, at: number) =>
      isInstant(digits) ? gone(digits, at, text, place) : digits,
    );
  return all([written, instants]);
}
