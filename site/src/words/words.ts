import type { Lang } from '../addresses/langs.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type Words = typeof zh;

export const WORDS: Record<Lang, Words> = { zh, en };

/** The side of a text of the data that this language reads. */
export const say = (lang: Lang, text: { zh: string; en: string }): string => text[lang];
