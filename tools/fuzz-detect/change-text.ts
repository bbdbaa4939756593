import { NASTY_JSON, NASTY_TEXT } from './nasty.ts';
import { below, pick, type Random } from './random.ts';

/** One change of a page's source. Each may also leave it as it is, where it finds nothing to change. */
type Change = (html: string, random: Random) => string;

const at = (html: string, random: Random): number => below(random, html.length + 1);

const garble: Change = (html, random) => {
  let text = html;
  for (let turn = 0; turn <= below(random, 20); turn += 1) {
    const from = at(text, random);
    text = text.slice(0, from) + (pick(random, NASTY_TEXT) ?? '') + text.slice(from + below(random, 6));
  }
  return text;
};

const cutOff: Change = (html, random) => html.slice(0, at(html, random));

const cutOut: Change = (html, random) => {
  const from = at(html, random);
  return html.slice(0, from) + html.slice(from + below(random, 2000));
};

const moved: Change = (html, random) => {
  const from = at(html, random);
  const piece = html.slice(from, from + below(random, 2000));
  const to = at(html, random);
  return html.slice(0, to) + piece + html.slice(to);
};

/** Replaces one match, chosen by the random numbers. */
const oneOf =
  (pattern: RegExp, by: (match: string, random: Random) => string): Change =>
  (html, random) => {
    const found = [...html.matchAll(pattern)];
    const match = pick(random, found);
    if (!match) return html;
    return html.slice(0, match.index) + by(match[0], random) + html.slice(match.index + match[0].length);
  };

const VALUE = /(?<=[:[,]\s{0,3})(?:"(?:[^"\\<]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)(?=\s{0,3}[,}\]])/g;
const json = (random: Random): string => pick(random, NASTY_JSON) ?? 'null';

const dataValue = oneOf(VALUE, (_, random) => json(random));
const numberAsString = oneOf(/(?<=:\s?)\d+(?:\.\d+)?/g, (match) => `"${match}"`);
const stringAsNumber = oneOf(/"\d+(?:\.\d+)?"/g, (match) => match.slice(1, -1));
const twice = oneOf(
  /"[\w@]+"\s*:\s*(?:"[^"\\<]*"|\d+)\s*,/g,
  (match, random) => `${match}${match.replace(/:.*$/s, '')}:${json(random)},`,
);
const polluting = oneOf(/\{(?=\s*["'\w])/g, (_, random) =>
  below(random, 2) === 0
    ? '{"__proto__":{"polluted":1,"orderId":"7"},"constructor":{"prototype":{"polluted":1}},'
    : '{__proto__:{polluted:1},',
);
const deep = oneOf(VALUE, (_, random) => {
  const depth = 10 + below(random, 3000);
  return below(random, 2) === 0
    ? '['.repeat(depth) + ']'.repeat(depth)
    : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
});
const cutScript = oneOf(/<script\b[^>]*>[^<]{20,}/g, (match, random) =>
  match.slice(0, 20 + below(random, match.length - 20)),
);
const digits = oneOf(/\d{2,}/g, (match, random) =>
  [...match].map((digit) => (below(random, 3) === 0 ? String(below(random, 10)) : digit)).join(''),
);
const longText = oneOf(/>[^<]{2,}</g, (_, random) => `>${'长title '.repeat(1 + below(random, 20_000))}<`);

const CHANGES: readonly Change[] = [
  garble,
  cutOff,
  cutOut,
  moved,
  dataValue,
  dataValue,
  numberAsString,
  stringAsNumber,
  twice,
  polluting,
  deep,
  cutScript,
  digits,
  longText,
];

export const changeText: Change = (html, random) => (pick(random, CHANGES) ?? garble)(html, random);
