import type { Category, Channel, Condition } from '@baoqi/policies/types';
import { type ItemFacts, parseCivilDate } from '@baoqi/rules';
import { CATEGORY_WORDS, CHANNEL_WORDS, CONDITION_WORDS } from '@baoqi/ui';

/** What the form asks, as the address carries it: every value is text, empty where nobody chose. */
export type Question = {
  brand: string;
  category: string;
  model: string;
  ordered: string;
  delivered: string;
  activated: string;
  registered: string;
  channel: Channel;
  condition: Condition;
};

export const EMPTY: Question = {
  brand: '',
  category: '',
  model: '',
  ordered: '',
  delivered: '',
  activated: '',
  registered: '',
  channel: 'mainland',
  condition: 'new',
};

const DATES = ['ordered', 'delivered', 'activated', 'registered'] as const;
const TEXTS = ['brand', 'category', 'model', ...DATES] as const;
const MODEL_LIMIT = 80;

export const isCategory = (text: string): text is Category => Object.hasOwn(CATEGORY_WORDS, text);
export const isChannel = (text: string | null): text is Channel =>
  text !== null && Object.hasOwn(CHANNEL_WORDS, text);
export const isCondition = (text: string | null): text is Condition =>
  text !== null && Object.hasOwn(CONDITION_WORDS, text);

/** The question that an address asks (`#brand=nikon&ordered=2026-11-21`). What it does not understand is left out. */
export function readQuestion(hash: string): Question {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const question = { ...EMPTY };
  for (const name of TEXTS) question[name] = (asked.get(name) ?? '').trim().slice(0, MODEL_LIMIT);
  if (!isCategory(question.category)) question.category = '';
  const [channel, condition] = [asked.get('channel'), asked.get('condition')];
  if (isChannel(channel)) question.channel = channel;
  if (isCondition(condition)) question.condition = condition;
  return question;
}

/** The address that asks this question again, without what was not chosen. */
export function writeQuestion(question: Question): string {
  const asked = new URLSearchParams();
  for (const name of TEXTS) if (question[name] !== '') asked.set(name, question[name]);
  if (question.channel !== EMPTY.channel) asked.set('channel', question.channel);
  if (question.condition !== EMPTY.condition) asked.set('condition', question.condition);
  return asked.size > 0 ? `#${asked}` : '';
}

/** Names of the dates that were given but are none (`2026-02-30`). */
export const badDates = (question: Question): (typeof DATES)[number][] =>
  DATES.filter((name) => question[name] !== '' && parseCivilDate(question[name]) === null);

/** The item that the question describes; null until there is a brand and a purchase date. */
export function factsOf(question: Question): ItemFacts | null {
  const ordered = parseCivilDate(question.ordered);
  if (question.brand === '' || ordered === null) return null;
  return {
    brand: question.brand,
    category: isCategory(question.category) ? question.category : null,
    model: question.model === '' ? null : question.model,
    region: 'CN',
    channel: question.channel,
    condition: question.condition,
    dates: {
      ordered,
      delivered: parseCivilDate(question.delivered),
      activated: parseCivilDate(question.activated),
    },
    invoice: null,
    registeredOn: parseCivilDate(question.registered),
    title: null,
  };
}
