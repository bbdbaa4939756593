import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from './load.ts';
import { lexiconFile } from './paths.ts';
import { lexiconText } from './published/lexicon-text.ts';
import type { Category, Lexicon } from './types.ts';

const loaded = loadLexicon(lexiconFile);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes));
const lexicon: Lexicon = loaded.value;

const brandFiles = readdirSync(fileURLToPath(new URL('../data/brands/', import.meta.url)))
  .filter((name) => /^[a-z0-9-]+\.yaml$/.test(name))
  .map((name) => name.slice(0, -'.yaml'.length));

// The reading that the head of lexicon.yaml describes, at its plainest: enough to hold the words to account.
// The product's matcher lives in packages/rules.
const ADDED: ReadonlySet<Category> = new Set([
  'not-warrantable',
  'charger-cable-case',
  'tripod-bag',
  'memory-card',
]);

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

function has(title: string, word: string): boolean {
  const wanted = plain(word).trim();
  for (let at = title.indexOf(wanted); at >= 0; at = title.indexOf(wanted, at + 1)) {
    const before = title[at - 1] ?? ' ';
    const after = title[at + wanted.length] ?? ' ';
    const first = wanted[0] ?? '';
    const last = wanted.at(-1) ?? '';
    const touches = (a: string, b: string) => /[a-z0-9]/.test(a) && /[a-z0-9]/.test(b);
    if (!touches(before, first) && !touches(last, after)) return true;
  }
  return false;
}

function withoutGifts(title: string): string {
  const open = title.replace(/[【([][^】)\]]*[送赠][^】)\]]*[】)\]]/g, ' ');
  return open.replace(/(?<=.{8})[送赠含].*$/, '').replace(/(?<![0-9gbt])\+.*$/, '');
}

function read(raw: string): { brand: string | null; category: Category | null } {
  const title = plain(raw);
  const brand = lexicon.brands
    .map((entry) => ({ entry, hit: firstPlace(title, entry.words) }))
    .filter((found) => found.hit !== null)
    .sort((a, b) => (a.hit?.at ?? 0) - (b.hit?.at ?? 0) || (b.hit?.size ?? 0) - (a.hit?.size ?? 0))[0]?.entry;
  const shown = withoutGifts(title);
  const kinds = lexicon.categories.filter((entry) => entry.words.some((word) => has(shown, word)));
  const added = kinds.find((entry) => ADDED.has(entry.category));
  const series = brand?.series.find((entry) => entry.words.some((word) => has(shown, word)));
  const category = added?.category ?? series?.category ?? kinds[0]?.category ?? null;
  return { brand: brand?.id ?? null, category };
}

function firstPlace(title: string, words: string[]): { at: number; size: number } | null {
  const hits = words
    .filter((word) => has(title, word))
    .map((word) => ({ at: title.indexOf(plain(word)), size: word.length }));
  return hits.sort((a, b) => a.at - b.at || b.size - a.size)[0] ?? null;
}

describe('the words tell brand and kind', () => {
  test.each<[string, string | null, Category | null]>([
    ['尼康（Nikon）Z6III 全画幅微单相机 单机身', 'nikon', 'camera-body'],
    ['Nikon Z 6III Mirrorless Camera Body', 'nikon', 'camera-body'],
    ['尼康 尼克尔 Z 24-120mm f/4 S 微单镜头', 'nikon', 'lens'],
    ['NIKKOR Z 50mm f/1.8 S Lens', 'nikon', 'lens'],
    ['尼康 COOLPIX P1000 长焦数码相机', 'nikon', 'compact-camera'],
    ['镜头布 相机清洁布 3片装', null, 'not-warrantable'],
    ['佳能 EOS R6 Mark II 微单机身', 'canon', 'camera-body'],
    ['索尼 Alpha 7 IV 全画幅微单 ILCE-7M4', 'sony', 'camera-body'],
    ['富士 X-T5 微单相机 机身', 'fujifilm', 'camera-body'],
    ['徕卡 Q3 全画幅便携相机', 'leica', 'compact-camera'],
    ['大疆 DJI Mini 4 Pro 无人机', 'dji', 'drone'],
    ['大疆 DJI Osmo Action 5 Pro 运动相机', 'dji', 'action-camera'],
    ['Apple iPhone 16 Pro 256GB 支持移动联通电信5G', 'apple', 'phone'],
    ['Apple MacBook Air 13英寸 M3', 'apple', 'laptop'],
    ['联想拯救者Y9000P 2025 16英寸游戏本', 'lenovo', 'laptop'],
    ['联想 ThinkCentre 商用台式机', 'lenovo', 'desktop'],
    ['适用苹果iPhone16手机壳 磨砂防摔', 'apple', 'charger-cable-case'],
    ['德玛仕商用电热水壶', null, 'appliance'],
    ['新西兰脱脂奶粉 1kg', null, 'not-warrantable'],
  ])('%s', (title, brand, category) => {
    expect(read(title)).toEqual({ brand, category });
  });

  test('富士施乐 and 富士通 are not 富士', () => {
    expect(read('富士施乐C3372复合机').brand).toBe('fuji-xerox');
    expect(read('富士通DPK9500针式打印机').brand).toBe('fujitsu');
  });
});

test('fits into 20 KB compressed', () => {
  expect(gzipSync(lexiconText(lexicon), { level: 9 }).length).toBeLessThanOrEqual(20 * 1024);
});

test('names no brand, kind or word twice within an entry', () => {
  const ids = lexicon.brands.map((entry) => entry.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const entry of [
    ...lexicon.categories,
    ...lexicon.brands,
    ...lexicon.channels,
    ...lexicon.conditions,
  ]) {
    expect([...new Set(entry.words)], JSON.stringify(entry.words.slice(0, 3))).toEqual(entry.words);
  }
});

const shared = fileURLToPath(new URL('../../../../shared/titles/', import.meta.url));
const titlesThere = existsSync(`${shared}titles.jsonl`);

test.skipIf(!titlesThere)('every brand is one of the catalogue, or has a file of its own', () => {
  const catalogue: unknown = JSON.parse(readFileSync(`${shared}catalogue.json`, 'utf8'));
  const known = hasBrands(catalogue) ? new Set(catalogue.brands) : new Set();
  expect(known.size).toBeGreaterThan(100);
  const others = lexicon.brands.map((entry) => entry.id).filter((id) => !known.has(id));
  expect(others.filter((id) => !brandFiles.includes(id))).toEqual([]);
  for (const id of known) expect(lexicon.brands.map((entry) => entry.id)).toContain(id);
});

test.skipIf(!titlesThere)('most real titles are told right by the words alone', () => {
  const rows = readFileSync(`${shared}titles.jsonl`, 'utf8').trim().split('\n');
  let right = 0;
  let warrantable = 0;
  let counted = 0;
  const wrong: string[] = [];
  for (const line of rows) {
    const row: unknown = JSON.parse(line);
    if (!isRow(row) || row.ambiguous?.includes('category')) continue;
    counted++;
    const category = read(row.title).category ?? 'not-warrantable';
    if (category === row.category) right++;
    else wrong.push(`${row.category} ← ${category}: ${row.title}`);
    if ((category !== 'not-warrantable') === (row.category !== 'not-warrantable')) warrantable++;
  }
  console.log(`titles: ${counted} from shared, kind right ${right}, warrantable or not right ${warrantable}`);
  if (process.env.BAOQI_SHOW_WRONG) console.log(wrong.join('\n'));
  expect(warrantable / counted).toBeGreaterThan(0.85);
});

function hasBrands(value: unknown): value is { brands: string[] } {
  return typeof value === 'object' && value !== null && 'brands' in value && Array.isArray(value.brands);
}

type Row = { title: string; category: string; ambiguous?: string[] };
function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'title' in value && 'category' in value;
}

test('every brand that has a file has words', () => {
  const known = lexicon.brands.map(({ id }) => id);
  expect(brandFiles.length).toBeGreaterThan(100);
  expect(brandFiles.filter((id) => !known.includes(id))).toEqual([]);
});
