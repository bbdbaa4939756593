import type { Channel, Condition } from '@baoqi/policies/types';
import { soldInByPart } from './part-number.ts';
import type { SaleWord } from './title-words.ts';

export type HowSold = { channel: Channel; condition: Condition; evidence: readonly string[] };

/** A folded text (title, seller or host) with its words of sale. */
export type SaleText = { low: string; sale: readonly SaleWord[] };

/** The first that is named counts: 京东国际自营 is no 行货, and what is second-hand is that first of all. */
const STRONGEST = ['second-hand', 'cross-border', 'mainland'] as const satisfies readonly Channel[];

const UNSAID: HowSold = { channel: 'unknown', condition: 'new', evidence: [] };

/** A shop of the mainland, or a title or seller in Chinese. An American number says nothing at an American shop. */
const OF_CHINESE =
  /\p{Script=Han}|(?:jd|tmall|taobao|pinduoduo|yangkeduo|suning|vmall|mi)\.com|\.cn(?![a-z])/u;

const isOfChinese = (texts: readonly SaleText[]): boolean => texts.some(({ low }) => OF_CHINESE.test(low));

/** Channel and condition, from the words of title, seller and host, and an Apple part number among them. */
export function howSold(texts: readonly SaleText[]): HowSold {
  // Most titles say nothing of it.
  if (texts.every(({ low, sale }) => sale.length === 0 && soldInByPart(low) === null)) return UNSAID;
  const channels: (Channel | null)[] = [];
  const conditions: (Condition | null)[] = [];
  const evidence: string[] = [];
  const parts: string[] = [];
  for (const { low, sale } of texts) {
    for (const { start, end, tag } of sale) {
      channels.push(tag.channel);
      conditions.push(tag.condition);
      evidence.push(low.slice(start, end).trim());
    }
    const part = soldInByPart(low);
    if (part === null || (part.channel === 'cross-border' && !isOfChinese(texts))) continue;
    channels.push(part.channel);
    parts.push(part.number);
  }
  const channel = STRONGEST.find((one) => channels.includes(one)) ?? 'unknown';
  const used = channel === 'second-hand' || conditions.includes('used');
  return {
    channel,
    condition: conditions.includes('refurbished') ? 'refurbished' : used ? 'used' : 'new',
    evidence: evidence.concat(parts),
  };
}
