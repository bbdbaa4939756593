import type { Lang } from '../addresses/langs.ts';
import { enDeadline } from '../words/en-deadline.ts';
import { zhDeadline } from '../words/zh-deadline.ts';

export const DEADLINE_WORDS: Record<Lang, typeof zhDeadline> = { zh: zhDeadline, en: enDeadline };
