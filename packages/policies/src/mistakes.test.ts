import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mistakeLine, readBrandFile } from './load.ts';

const ACME = readFileSync(new URL('../fixtures/valid/acme.yaml', import.meta.url), 'utf8');

/** The valid file with one slip, as a contributor would make it, and what is said: every message, and no other. */
const SLIPS: [slip: string, from: string, to: string, says: string[]][] = [
  [
    'a key misspelt',
    '    summary:',
    '    sumary:',
    [
      'acme.yaml:13 policies[0].summary: is missing → add it',
      'acme.yaml:16 policies[0].sumary: there is no key sumary here → write summary',
    ],
  ],
  [
    'a word that is not in the list',
    'kind: registration',
    'kind: registrations',
    [
      'acme.yaml:14 policies[0].kind: “registrations” is not in the list → write registration (or: base, campaign, coupon, paid-extension, care, loss-theft, membership, maintenance, quality-programme, statutory, store-service)',
    ],
  ],
  [
    'a date as one says it',
    'from: 2020-01-01, to',
    'from: 2020/1/1, to',
    ['acme.yaml:18 policies[0].effective.from: “2020/1/1” is no day → write YYYY-MM-DD, such as 2026-03-01'],
  ],
  [
    'a day that is none',
    'from: 2020-01-01, to',
    'from: 2020-02-30, to',
    ['acme.yaml:18 policies[0].effective.from: there is no such day in the calendar → look it up again'],
  ],
  [
    'a colon in a text without quotes',
    'title: Copy of a page of Acme',
    'title: Acme: copy of a page',
    ['acme.yaml:41 (file): the text of title has “: ” in it → put it in quotes: title: "…"'],
  ],
  [
    'a quote not closed',
    'title: Copy of a page of Acme',
    'title: "Copy of a page of Acme',
    ['acme.yaml:41 (file): a quote is opened and not closed → close it, or leave both away'],
  ],
  [
    'a tab',
    '  id: acme\n',
    '\tid: acme\n',
    ['acme.yaml:3 (file): a tab at the beginning of the line → use spaces, two a level'],
  ],
  [
    'a key twice',
    '    region: CN\n    effective',
    '    region: CN\n    region: HK\n    effective',
    ['acme.yaml:18 (file): region stands twice in one entry → keep one of the two'],
  ],
  [
    'a line too far left',
    '    kind: registration\n',
    '   kind: registration\n',
    ['acme.yaml:14 (file): 3 spaces fit none of the lines above → begin it where its neighbours begin'],
  ],
  [
    'a line too far right',
    '    kind: registration\n',
    '      kind: registration\n',
    ['acme.yaml:14 (file): the line stands further right than its neighbours → begin it where they begin'],
  ],
  [
    'a Chinese colon',
    'kind: registration',
    'kind：registration',
    ['acme.yaml:14 (file): the colon after kind is a Chinese one (：) → write “kind: ” with : and a space'],
  ],
  [
    'a Chinese comma between keys',
    '{ zh: 注册延保一年, en',
    '{ zh: 注册延保一年， en',
    ['acme.yaml:15 (file): a Chinese comma (，) between two keys → write “, ” with a comma and a space'],
  ],
  [
    'no space after a colon',
    'kind: registration',
    'kind:registration',
    ['acme.yaml:14 (file): no space after the colon of kind → write “kind: ” with a space'],
  ],
  [
    'one language only',
    'gain: { zh: 多保修一年, en: One more year }',
    'gain: { zh: 多保修一年 }',
    ['acme.yaml:33 policies[0].windows[0].gain.en: is missing → add it: every text stands in zh and in en'],
  ],
  [
    'a text where both languages are wanted',
    'gain: { zh: 多保修一年, en: One more year }',
    'gain: 多保修一年',
    ['acme.yaml:33 policies[0].windows[0].gain: “多保修一年” is no entry with keys → write { zh: …, en: … }'],
  ],
  [
    'a list without dashes',
    '      - url: https://copies',
    '        url: https://copies',
    [
      'acme.yaml:40 policies[0].sources: an entry with keys is no list → begin each entry on a line of its own with “- ”, or write […]',
    ],
  ],
  [
    'yes for true',
    'memberAccount: true',
    'memberAccount: yes',
    [
      'acme.yaml:37 policies[0].register.memberAccount: “yes” is neither yes nor no to a program → write true or false',
    ],
  ],
  [
    'an address without its beginning',
    'url: https://copies.example/acme',
    'url: copies.example/acme',
    [
      'acme.yaml:40 policies[0].sources[0].url: “copies.example/acme” is no address → write all of it, with https://; null if there is none',
    ],
  ],
  [
    'an anchor that is not there',
    'gain: { zh: 多保修一年, en: One more year }',
    'gain: *one-year',
    ['acme.yaml (file): *one-year names nothing above it → write &one-year before what is meant, further up'],
  ],
];

test.each(SLIPS)('%s', (_, from, to, says) => {
  expect(ACME.split(from), 'the slip is made once').toHaveLength(2);
  const read = readBrandFile(ACME.replace(from, to), 'acme.yaml');
  expect(read.ok ? [] : read.mistakes.map(mistakeLine).sort()).toEqual(says);
});
