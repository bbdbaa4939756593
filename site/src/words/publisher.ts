import { PUBLISHER_WORDS } from '@baoqi/ui';

/** Who said it. The seeds are articles of some years ago; a reader of the site has no other name for them. */
export const PUBLISHERS = {
  ...PUBLISHER_WORDS,
  seed: { zh: '旧文章', en: 'an old article' },
} as const satisfies Record<keyof typeof PUBLISHER_WORDS, { zh: string; en: string }>;
