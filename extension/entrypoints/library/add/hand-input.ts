import { parseCivilDate } from '@baoqi/rules';
import { CATEGORY_WORDS, CHANNEL_WORDS } from '@baoqi/ui';
import { regionOf } from '../../../src/jobs/region-of.ts';
import type { HandForm } from '../../../src/messages/popup.ts';
import type { HandInput, Matched } from '../../../src/records/items.ts';
import { brandIdOf } from '../../../src/ui/brand-id.ts';
import type { Named } from '../../../src/ui/brand-name.ts';

type Typed = {
  data: FormData;
  title: string;
  matched: Matched;
  form: HandForm | null;
  index: number;
  brands: readonly Named[];
};

/** What was typed, completed by what the title says; what was typed wins. */
export function handInput({ data, title, matched, form, index, brands }: Typed): HandInput {
  const text = (name: string) => String(data.get(name) ?? '').trim() || null;
  const [category, channel] = [text('category'), text('channel')];
  const line = form?.items[index] ?? null;
  const isTyped = text('brand') !== null || text('category') !== null;
  const orderId = text('orderId') ?? form?.orderId ?? null;
  return {
    title,
    brand: brandIdOf(text('brand') ?? '', brands) ?? matched.brand,
    category: category !== null && isKey(CATEGORY_WORDS, category) ? category : matched.category,
    channel:
      channel !== null && channel !== 'unknown' && isKey(CHANNEL_WORDS, channel) ? channel : matched.channel,
    condition: matched.condition,
    likely: matched.likely === true && !isTyped,
    model: text('model') ?? matched.model,
    serialNumber: text('serialNumber'),
    seller: text('seller'),
    quantity: line?.quantity ?? 1,
    price: line?.price ?? null,
    currency: form?.currency ?? null,
    dates: { ordered: parseCivilDate(data.get('ordered')) },
    ...(form?.origin ? { region: regionOf(new URL(form.origin).hostname) } : {}),
    order: form && orderId ? { store: form.store, orderId, origin: form.origin } : null,
  };
}

function isKey<K extends string>(record: Readonly<Record<K, unknown>>, key: string): key is K {
  return Object.hasOwn(record, key);
}
