import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { everything } from '../lint/authored.ts';
import { findings } from '../lint/check.ts';
import { checks } from '../lint/checks.ts';
import { gather } from './gather.ts';
import { mistakeLine } from './load.ts';
import { brandsFolder, servicesFolder } from './paths.ts';
import { policyData } from './schema/policy-data.ts';
import { loadStatutes } from './statutes.ts';
import type { PolicyData, Source } from './types.ts';

const gathered = gather();
if (!gathered.ok) throw new Error(gathered.mistakes.map(mistakeLine).join('\n'));
const data: PolicyData = gathered.value;

test('the authored data passes every check', () => {
  const { data: authored, mistakes } = everything();
  expect(mistakes.map(mistakeLine)).toEqual([]);
  expect(findings(authored, checks)).toEqual([]);
});

test('what is built has the published shape, every key filled', () => {
  const built: unknown = JSON.parse(JSON.stringify(data));
  expect(policyData.parse(built)).toEqual(built);
});

test('each brand file tells editors where its schema is', () => {
  for (const { id, kind } of data.brands)
    expect(
      readFileSync(`${kind === 'store' ? servicesFolder : brandsFolder}/${id}.yaml`, 'utf8').split(
        '\n',
        1,
      )[0],
    ).toBe('# yaml-language-server: $schema=../../schema/brand.schema.json');
});

describe('weak facts stay weak', () => {
  test('nothing of Nikon’s mainland promises is current', () => {
    const mainland = data.policies.filter((policy) => policy.brand === 'nikon' && policy.region === 'CN');
    expect(mainland.length).toBeGreaterThan(4);
    expect(mainland.map(({ status }) => status).filter((status) => status === 'current')).toEqual([]);
  });

  test('no content farm is a source', () => {
    // Named in the research as machine-written and contradicting the makers.
    const farms = ['sboyo.com', 'gzjll.com', '03162.com', 'lygyian.com', 'uanyun.com'];
    const hosts = data.policies.flatMap(({ sources }) =>
      sources.map(({ url }) => url && new URL(url).hostname),
    );
    expect(hosts.length).toBeGreaterThan(40);
    expect(hosts.filter((host) => host && farms.some((farm) => host.endsWith(farm)))).toEqual([]);
  });

  test('what Sony is only guessed to promise is no policy', () => {
    // In Singapore Sony tells of one on its own page; the guess is about the mainland.
    const sony = data.policies.filter(({ brand, kind }) => brand === 'sony' && kind === 'registration');
    expect(sony.filter(({ region }) => region === 'CN')).toEqual([]);
    const unknown = data.brands.find(({ id }) => id === 'sony')?.unknown ?? [];
    expect(unknown.filter(({ region }) => region === 'CN').map(({ topic }) => topic)).toContain(
      'registration',
    );
  });
});

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url));
const researched = existsSync(`${shared}facts/camera.json`);

test.skipIf(!researched)('every quote stands letter by letter in the fact or seed it names', () => {
  const facts = new Map<string, { quote: string | null; source_url: string | null }>();
  for (const name of ['camera', 'electronics-and-law']) {
    const rows: unknown = JSON.parse(readFileSync(`${shared}facts/${name}.json`, 'utf8'));
    if (Array.isArray(rows)) for (const row of rows) if (isFact(row)) facts.set(row.id, row);
  }
  const seeds = readdirSync(`${shared}seeds`).map((name) => readFileSync(`${shared}seeds/${name}`, 'utf8'));
  const statutes = loadStatutes();
  if (!statutes.ok) throw new Error(statutes.mistakes.map(mistakeLine).join('\n'));
  const sources: Source[] = [...data.policies, ...statutes.value.policies].flatMap(({ sources }) => sources);
  const missing = sources.filter(({ quote, fact }) => {
    const known = fact === null ? undefined : facts.get(fact);
    return !known?.quote?.includes(quote) && !seeds.some((seed) => seed.includes(quote));
  });
  console.log(`quotes: ${sources.length} held against ${facts.size} facts of shared`);
  expect(missing.map(({ quote, fact }) => `${fact}: ${quote}`)).toEqual([]);
  const elsewhere = sources.filter(
    ({ url, fact }) => url !== null && fact !== null && facts.get(fact)?.source_url !== url,
  );
  expect(elsewhere.map(({ url, fact }) => `${fact}: ${url}`)).toEqual([]);
});

type Fact = { id: string; quote: string | null; source_url: string | null };
function isFact(row: unknown): row is Fact {
  return typeof row === 'object' && row !== null && 'id' in row && 'quote' in row && 'source_url' in row;
}
