import { describe, expect, it } from 'vitest';
import type { CardItem, CardModel } from '../messages/card.ts';
import { cardWords, itemWords, questionWords } from './card-words.ts';

const item = (changes: Partial<CardItem> = {}): CardItem => ({
  itemId: '1',
  title: 'Z6III',
  brand: '尼康',
  category: 'camera-body',
  channel: 'mainland',
  question: null,
  tasks: [],
  ...changes,
});
const model = (changes: Partial<CardModel>): CardModel => ({
  store: 'jd',
  storeName: '京东',
  lang: 'zh',
  theme: 'auto',
  items: [item()],
  saved: 1,
  notKept: 0,
  ...changes,
});

describe('what the card says', () => {
  it('of one purchase, of several, of what it does not list and of what was not kept', () => {
    expect(cardWords(model({}))).toMatchObject({ heading: '已记下这次购买', more: null, notKept: null });
    const many = { items: [item(), item(), item()], saved: 5, notKept: 2 };
    expect(cardWords(model(many))).toMatchObject({
      heading: '已记下 5 件',
      more: '还有 2 件，在保修册里看',
      notKept: '另有 2 件没有保修，只记了名字',
    });
    expect(cardWords(model({ ...many, lang: 'en', storeName: 'JD.com' }))).toMatchObject({
      heading: 'Saved 5 items',
      more: 'and 2 more in your records',
      muted: 'No more cards on JD.com. Purchases are still saved.',
    });
  });

  it('of a thing: as much as is known of it', () => {
    expect(itemWords(item(), 'zh')).toBe('尼康 · 相机机身 · 行货');
    expect(itemWords(item({ category: null }), 'zh')).toBe('尼康 · 行货');
    expect(itemWords(item({ brand: null, category: null, channel: 'unknown' }), 'en')).toBe('');
  });
});

describe('what the card asks', () => {
  it('what it is, with a way out; brands by the names that came along', () => {
    const own = { brand: 'nikon', category: 'lens', model: null, accessoryFor: null } as const;
    const other = { brand: null, category: null, model: null, accessoryFor: 'nikon' } as const;
    expect(questionWords({ ask: 'which', choices: [own, other], names: { nikon: '尼康' } }, 'zh')).toEqual({
      ask: '这是哪一种？',
      choices: ['尼康 镜头', '给尼康用的配件'],
      none: '都不是…',
    });
  });

  it('where it is from, of which one is always right', () => {
    expect(questionWords({ ask: 'channel', choices: ['mainland', 'second-hand'] }, 'en')).toEqual({
      ask: 'Where is it from?',
      choices: ['Mainland goods', 'Second-hand'],
      none: null,
    });
  });
});
