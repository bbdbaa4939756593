import type { Candidate, Category, Channel } from '@baoqi/rules';
import { CATEGORY_WORDS, type Lang } from '@baoqi/ui';

/** The one-tap question: what is this, or where is it from? */
export const WHICH_WORDS = {
  zh: {
    which: '这是哪一种？',
    whichText: '光看名称说不准。先点一下，保障和期限才算数。',
    /** In place of a promise. */
    likely: (what: string) => `多半是${what}，先确认`,
    sayFirst: '先确认是哪一种',
    none: '都不是…',
    channel: '是从哪里来的货？',
    channelText: '有的政策只给行货，点一下就能算准。',
    channels: { mainland: '行货', 'cross-border': '港版、海外版', 'second-hand': '二手', unknown: '不清楚' },
    said: (what: string) => `已记为${what}，下次买同一件也照此`,
    follows: (n: number) => (n === 0 ? '没有查到政策' : `查到 ${n} 项政策`),
  },
  en: {
    which: 'Which is it?',
    whichText: 'The name alone does not say. Tap one first; then cover and deadlines count.',
    likely: (what: string) => `Probably ${what}: say so first`,
    sayFirst: 'say what it is first',
    none: 'None of these…',
    channel: 'Where is it from?',
    channelText: 'Some policies are for mainland goods only. One tap tells.',
    channels: {
      mainland: 'Mainland goods',
      'cross-border': 'Hong Kong or overseas version',
      'second-hand': 'Second-hand',
      unknown: 'Not known',
    },
    said: (what: string) => `Saved as ${what}, also for the next time you buy it`,
    follows: (n: number) =>
      n === 0 ? 'no policy found' : n === 1 ? '1 policy found' : `${n} policies found`,
  },
} as const satisfies Record<Lang, Words>;

type Words = {
  [K in 'which' | 'whichText' | 'sayFirst' | 'none' | 'channel' | 'channelText']: string;
} & { likely: Say; said: Say; follows: (n: number) => string; channels: Record<Channel, string> };
type Say = (what: string) => string;

/** Kinds of which a brand has its own, and others make more. */
const ACCESSORIES: ReadonlySet<Category> = new Set(['charger-cable-case', 'tripod-bag', 'memory-card']);

/**
 * What a candidate is called on its chip; `nameOf` gives a brand's name. What others make for a brand never reads like
 * the brand's own.
 */
export function candidateWords(
  { brand, category, accessoryFor }: Candidate,
  nameOf: (id: string) => string,
  lang: Lang,
): string {
  if (brand === null && accessoryFor !== null)
    return lang === 'zh' ? `给${nameOf(accessoryFor)}用的配件` : `Accessory for ${nameOf(accessoryFor)}`;
  const kind = category === null ? null : CATEGORY_WORDS[category][lang];
  if (brand === null) return kind ?? '';
  if (kind === null) return nameOf(brand);
  const isOwn = category !== null && ACCESSORIES.has(category);
  const said =
    lang === 'zh'
      ? `${nameOf(brand)} ${kind}`
      : `${nameOf(brand)} ${kind.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())}`;
  return isOwn ? (lang === 'zh' ? `${said}（原厂）` : `${said} (its own make)`) : said;
}
