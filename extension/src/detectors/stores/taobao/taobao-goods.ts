import { cleanText } from '../../reading/clean.ts';
import { countOf, type Json, listOf, objectsIn, own, textOf } from '../../reading/json-data.ts';
import { dataAmount } from '../../reading/money.ts';
import { MAX_ITEMS } from '../../reading/result.ts';
import { isGivenBack } from '../../reading/trade-status.ts';
import type { ProposedItem } from '../../types.ts';

/** What stands among the products of an order and is none: 保险服务 (freight insurance), 增值服务. */
const SERVICE = /^(?:保险|增值)服务$/;

export const isService = (title: string): boolean => SERVICE.test(title);

export type Goods = {
  items: ProposedItem[];
  /** Every product went back. */
  allBack: string | null;
  /** There are lines, and all are services. */
  onlyServices: boolean;
  addresses: string[];
  badges: string[];
};

/** The products of `subOrders`; of an order that stands, what went back is no part. */
export function goodsOf(subs: Json, currency: string, stateOf: (sub: Json) => string): Goods {
  const lines = listOf(subs).slice(0, MAX_ITEMS * 3);
  const read = lines.flatMap((sub) => {
    const info = own(sub, 'itemInfo');
    const title = cleanText(textOf(own(info, 'title')));
    if (!title || isService(title)) return [];
    return [{ item: itemOf(sub, title, currency), state: stateOf(sub), info }];
  });
  const standing = read.filter(({ state }) => !isGivenBack(state));
  const kept = standing.length > 0 ? standing : read;
  return {
    items: kept.map(({ item }) => item),
    allBack: standing.length === 0 ? (read[0]?.state ?? null) : null,
    onlyServices: lines.length > 0 && read.length === 0 && lines.every(isServiceLine),
    addresses: kept.flatMap(({ info }) => textOf(own(info, 'itemUrl')) ?? []),
    badges: kept.flatMap(({ info }) => badgesOf(info)),
  };
}

const isServiceLine = (sub: Json): boolean =>
  isService(cleanText(textOf(own(own(sub, 'itemInfo'), 'title'))));

const itemOf = (sub: Json, title: string, currency: string): ProposedItem => ({
  title,
  quantity: quantityOf(own(sub, 'quantity')),
  price: priceOf(own(sub, 'priceInfo'), currency),
});

/** `"6"`, `6`, `{"count": "6"}`; services have none. */
const quantityOf = (raw: Json): number | null => countOf(raw) ?? countOf(own(raw, 'count'));

/** `{"realTotal": "7.90"}` is the price of one, whatever its name says (`original` is what it cost before); `"￥180.00"`; `[{"text": "￥149.80"}]`. */
function priceOf(raw: Json, currency: string): string | null {
  const amount = (value: Json) => dataAmount(textOf(value), currency);
  const plain = amount(raw);
  if (plain !== null) return plain;
  const first = Array.isArray(raw) ? (raw[0] ?? null) : raw;
  return amount(own(first, 'realTotal')) ?? amount(own(first, 'text'));
}

const badgesOf = (info: Json): string[] =>
  objectsIn(own(info, 'serviceIcons'))
    .slice(0, 20)
    .flatMap((icon) => ['title', 'name', 'linkTitle'].flatMap((key) => textOf(own(icon, key)) ?? []));
