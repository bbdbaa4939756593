import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { DETECTORS } from '../../extension/src/detectors/index.ts';
import { STORES } from '../../extension/src/detectors/stores.ts';
import { type About, aboutSchema, type NotClaimed, notClaimedSchema } from './about-schema.ts';

const detectors = new URL('../../extension/src/detectors/', import.meta.url);

export type DocumentedStore = {
  id: string;
  /** Null for what belongs to no one shop: the generic detectors, used by "read this page". */
  name: { zh: string; en: string } | null;
  matches: readonly string[];
  about: About;
};

const NAMES: Record<string, { zh: string; en: string }> = {
  'schema-org': { zh: 'schema.org 订单与发票', en: 'schema.org orders and invoices' },
  analytics: { zh: '网页统计数据中的购买事件', en: 'Purchase events of web analytics' },
  shopify: { zh: 'Shopify 店铺', en: 'Shopify shops' },
  woocommerce: { zh: 'WooCommerce 店铺', en: 'WooCommerce shops' },
  magento: { zh: 'Magento 店铺', en: 'Magento shops' },
  'label-reader': { zh: '按标签读取任意店铺', en: 'Any shop, by its labels' },
};

/** A YAML file held to its schema; the error names the file and the key. */
function readAs<Shape>(file: string, schema: ZodType<Shape>): Shape {
  const url = new URL(file, detectors);
  if (!existsSync(url)) throw new Error(`extension/src/detectors/${file} is missing`);
  const parsed = schema.safeParse(parse(readFileSync(url, 'utf8')));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`extension/src/detectors/${file}: ${issues.join('; ')}`);
}

/** A store that has several detectors, one a kind of page, has one `about.yaml`. */
export const documentedStores = (): DocumentedStore[] => {
  const stores = STORES.map(({ id, name, matches }) => ({ id, name, matches }));
  const generic = DETECTORS.filter(({ matches }) => matches.length === 0).map(({ id }) => ({
    id,
    name: NAMES[id] ?? null,
    matches: [],
  }));
  return [...stores, ...generic].map((store) => ({
    ...store,
    about: readAs(`stores/${store.id}/about.yaml`, aboutSchema),
  }));
};

export const notClaimed = (): NotClaimed => readAs('not-claimed.yaml', notClaimedSchema);
