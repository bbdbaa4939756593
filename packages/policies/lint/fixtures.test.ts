import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { mistakeLine, readBrandFile } from '../src/load.ts';
import { findings } from './check.ts';
import { checks } from './checks.ts';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const AS_OF = '2026-11-22';

/** For each invalid fixture: who must catch it, and the key that the message must name. */
const CAUGHT: Record<string, { by: string; key: string; line?: number }> = {
  'misspelt-key': { by: 'schema', key: 'policies[0].exclude', line: 23 },
  'no-such-day': { by: 'schema', key: 'policies[0].effective.from', line: 18 },
  'date-in-words': { by: 'schema', key: 'policies[0].sources[0].seen', line: 44 },
  'kind-not-in-the-list': { by: 'schema', key: 'policies[0].kind', line: 14 },
  'english-missing': { by: 'schema', key: 'policies[0].title.en', line: 15 },
  'length-of-nothing': { by: 'schema', key: 'policies[0].grants[0].length.n', line: 24 },
  'price-with-a-sign': { by: 'schema', key: 'policies[0].price.amount', line: 40 },
  'key-written-twice': { by: 'yaml', key: 'region stands twice', line: 18 },
  'file-of-another-brand': { by: 'ids', key: 'brand.id' },
  'id-without-region': { by: 'ids', key: 'policies[0].id' },
  'same-id-twice': { by: 'ids', key: 'policies[1].id' },
  'no-source': { by: 'source-per-promise', key: 'policies[0].sources' },
  'window-points-nowhere': { by: 'source-index', key: 'policies[0].windows[0].source' },
  'quote-too-long': { by: 'quote-length', key: 'policies[0].sources[0].quote' },
  'ends-before-it-begins': { by: 'dates-in-order', key: 'policies[0].effective.to' },
  'published-after-seen': { by: 'dates-in-order', key: 'policies[0].sources[0].published' },
  'seen-after-the-data': { by: 'dates-in-order', key: 'policies[0].sources[0].seen' },
  'two-versions-at-once': { by: 'no-overlap', key: 'policies[1].effective' },
  'copy-called-current': { by: 'confidence-fits-publisher', key: 'policies[0].status' },
  'copy-called-high': { by: 'confidence-fits-publisher', key: 'policies[0].confidence' },
  'past-called-unverified': { by: 'status-fits-dates', key: 'policies[0].status' },
  'historic-without-end': { by: 'status-fits-dates', key: 'policies[0].effective.to' },
  'register-on-strange-host': { by: 'register-host', key: 'policies[0].register.url' },
  'register-without-https': { by: 'register-host', key: 'policies[0].register.url' },
  'window-without-grant': { by: 'window-serves-grant', key: 'policies[0].windows[0].action' },
  'chinese-left-in-english': { by: 'both-languages', key: 'policies[0].title.en' },
  'base-not-mentioned': { by: 'base-and-registration', key: 'brand.unknown' },
  'nothing-between-versions': { by: 'version-gap', key: 'policies[1].effective.to' },
  'series-in-and-out': { by: 'series', key: 'policies[0].applies.seriesIn[1]' },
  'series-is-the-brand': { by: 'series', key: 'policies[0].applies.seriesIn[0]' },
  'store-among-makers': { by: 'store-plans', key: 'brand.kind' },
  'currency-that-is-none': { by: 'price', key: 'policies[0].price.currency' },
  'address-with-a-comma': { by: 'addresses', key: 'policies[0].sources[0].url' },
  'address-that-tells': { by: 'addresses', key: 'policies[0].sources[0].url' },
  'phone-in-words': { by: 'phones', key: 'brand.phones[0].number' },
  'phone-too-short': { by: 'phones', key: 'brand.phones[0].number' },
  'care-not-mentioned': { by: 'unknown-care', key: 'brand.unknown' },
};

const names = (kind: string) => readdirSync(`${folder}${kind}`).map((file) => file.replace(/\.yaml$/, ''));
const read = (kind: string, name: string, file: string) =>
  readBrandFile(readFileSync(`${folder}${kind}/${name}.yaml`, 'utf8'), file);

test('every invalid fixture is expected here, and every check has one', () => {
  expect(names('invalid').sort()).toEqual(Object.keys(CAUGHT).sort());
  const used = new Set(Object.values(CAUGHT).map(({ by }) => by));
  // Those that look at what was published before are planted in their own tests.
  const here = checks.filter(({ needs }) => needs === undefined);
  expect(here.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
});

describe('invalid: one defect, caught by the one that must, naming the key', () => {
  test.each(Object.entries(CAUGHT))('%s', (name, { by, key, line }) => {
    // All fixtures are read as acme.yaml; only file-of-another-brand is wrong for that name.
    const loaded = read('invalid', name, 'acme.yaml');
    if (by === 'schema' || by === 'yaml') {
      expect(loaded.ok).toBe(false);
      if (loaded.ok) return;
      expect(loaded.mistakes).toHaveLength(1);
      const shown = loaded.mistakes.map(mistakeLine).join();
      expect(shown).toContain(key);
      if (line !== undefined) expect(shown).toContain(`acme.yaml:${line} `);
    } else {
      if (!loaded.ok) throw new Error(loaded.mistakes.map(mistakeLine).join('\n'));
      const found = findings({ asOf: AS_OF, files: [loaded.value] }, checks);
      expect(found.map(({ check, path }) => ({ by: check, key: path }))).toEqual([{ by, key }]);
      expect(found[0]?.instead).not.toBe('');
    }
  });
});

describe('valid', () => {
  test.each(names('valid'))('%s', (name) => {
    const loaded = read('valid', name, `${name}.yaml`);
    if (!loaded.ok) throw new Error(loaded.mistakes.map(mistakeLine).join('\n'));
    expect(findings({ asOf: AS_OF, files: [loaded.value] }, checks)).toEqual([]);
  });
});
