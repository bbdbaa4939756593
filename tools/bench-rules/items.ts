import { addDays, type Channel, type CivilDate, type ItemFacts, parseCivilDate } from '@baoqi/rules';

const kinds = [
  ['nikon', 'camera-body', 'Z 6'],
  ['nikon', 'camera-body', 'Z6III'],
  ['nikon', 'lens', 'NIKKOR Z 24-120mm f/4 S'],
  ['nikon', 'compact-camera', 'COOLPIX P1000'],
  ['nikon', 'camera-kit', 'Z 50 (16-50)'],
  ['nikon', 'camera-body', 'D850'],
  ['leica', 'camera-body', 'SL2-S'],
  ['dji', 'drone', 'Mini 5 Pro'],
  ['sony', 'camera-body', 'A7C II'],
  ['lenovo', 'laptop', '小新 Pro 16'],
  ['apple', 'phone', 'iPhone 17'],
  ['fujifilm', 'camera-body', 'X-T5'],
] as const;
const channels: readonly Channel[] = ['mainland', 'cross-border', 'second-hand', 'unknown'];

/** A library of `count` things of eight brands, bought 2018 to 2026, some grey, some used; always the same ones. */
export function library(count: number): ItemFacts[] {
  return Array.from({ length: count }, (_, index) => itemOf(index));
}

function itemOf(index: number): ItemFacts {
  const [brand, category, model] = kinds[index % kinds.length] ?? kinds[0];
  const ordered = addDays(dayOf('2018-01-01'), (index * 7) % 3200);
  return {
    brand,
    category,
    model,
    region: index % 29 === 0 ? 'HK' : 'CN',
    channel: channels[index % 10 < 7 ? 0 : index % channels.length] ?? 'unknown',
    condition: index % 23 === 0 ? 'used' : 'new',
    dates: {
      ordered,
      delivered: addDays(ordered, 2),
      activated: index % 2 === 0 ? addDays(ordered, 3) : null,
    },
    invoice: index % 3 === 0 ? { date: addDays(ordered, 5), hasModel: true, hasDealer: true } : null,
    registeredOn: index % 4 === 0 ? addDays(ordered, 12) : null,
    title: null,
  };
}

export function dayOf(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
}
