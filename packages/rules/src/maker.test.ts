import { describe, expect, it } from 'vitest';
import { smallLexicon } from '../testing/small-lexicon.ts';
import { foldTitle } from './fold-title.ts';
import { makerOf } from './maker.ts';
import { compileTitleWords, type KindWord } from './title-words.ts';

const wordsOf = compileTitleWords(smallLexicon);

/** As `productInTitle` asks, with the part or product named here by hand. */
function maker(
  title: string,
  what: { part?: string; product?: string; goods?: true; lens?: true; served?: true; itself?: true } = {},
) {
  const sold = foldTitle(title).low;
  const { brands, links, kinds, series } = wordsOf(sold);
  const at = (word: string | undefined): KindWord | null =>
    (word === undefined ? null : kinds.find(({ start, end }) => sold.slice(start, end) === word)) ?? null;
  const part = at(what.part);
  const product = at(what.product);
  if ((what.part !== undefined && !part) || (what.product !== undefined && !product))
    throw new Error(`${title} does not hold the word`);
  const made = makerOf({
    brands,
    links,
    part: part && {
      start: part.start,
      end: part.end,
      category: part.tag.category,
      byOthers: part.tag.byOthers,
      passive: part.tag.works !== true,
    },
    devices: [...series, ...(product ? [product] : [])],
    other: part ? null : product,
    isGoods: what.goods ?? false,
    isLens: what.lens ?? false,
    isItself: what.itself ?? false,
    served: what.served ? (series[0] ?? null) : null,
    sold,
  });
  return { by: made.maker?.tag.id ?? null, for: made.madeFor, sure: made.sure, evidence: made.evidence };
}

const by = (id: string, evidence: string[], sure = true) => ({ by: id, for: null, sure, evidence });
const madeFor = (id: string, evidence: string[], sure = true) => ({ by: null, for: id, sure, evidence });
const nobody = (evidence: string[], sure = true) => ({ by: null, for: null, sure, evidence });

describe('the maker of a product', () => {
  it.each([
    ['z6 微单', {}, nobody([])],
    ['尼康 微单', { product: '微单' }, by('nikon', ['尼康'])],
    ['微单 尼康', { product: '微单' }, by('nikon', ['尼康'])],
    ['尼康（nikon）佳能 微单', { product: '微单' }, by('nikon', ['尼康'], false)],
    ['富士通 打印机', { product: '打印机' }, by('fujitsu', ['富士通'])],
    ['富士 打印机', { product: '打印机' }, by('fujifilm', ['富士'])],
    // Like it, right behind the brand or its doubled name; elsewhere it is said of something else.
    ['尼康同款 微单', { product: '微单' }, nobody(['尼康', '同款'])],
    ['尼康（nikon）同款 微单', { product: '微单' }, nobody(['尼康', '同款'])],
    ['尼康 微单 明星同款', { product: '微单' }, by('nikon', ['尼康'])],
    // Made for it, said before or right behind.
    ['适用于尼康 微单', { product: '微单' }, madeFor('nikon', ['适用于', '尼康'])],
    ['尼康专用 微单', { product: '微单' }, madeFor('nikon', ['专用', '尼康'])],
    ['尼康 微单 专用', { product: '微单' }, by('nikon', ['尼康'])],
    ['专用 微单 尼康', { product: '微单' }, by('nikon', ['尼康'])],
    ['nikon compatible 微单', { product: '微单' }, by('nikon', ['nikon'])],
    // Makers in a row: three of them, or two and 通用 right behind, are those whom it is for.
    ['尼康佳能富士 微单', { product: '微单' }, madeFor('nikon', ['尼康'], false)],
    ['尼康佳能通用 微单', { product: '微单' }, madeFor('nikon', ['尼康'], false)],
    ['微单 尼康佳能富士', { product: '微单' }, madeFor('nikon', ['尼康'], false)],
    ['尼康佳能 微单', { product: '微单' }, by('nikon', ['尼康'], false)],
    ['通用尼康佳能通用 微单', { product: '微单' }, madeFor('nikon', ['尼康'], false)],
    ['尼康佳能原装 微单', { product: '微单' }, by('nikon', ['尼康'], false)],
    ['尼康佳能 微单 通用', { product: '微单' }, by('nikon', ['尼康'], false)],
    ['尼康nikon佳能 微单', { product: '微单' }, by('nikon', ['尼康'], false)],
    ['尼康佳能 富士 微单', { product: '微单' }, by('nikon', ['尼康'], false)],
    ['绿联尼康佳能 微单', { product: '微单' }, by('ugreen', ['绿联'], false)],
    // A name in both scripts that is none of ours begins the title: the maker is somebody else.
    ['迈某（MAIMOU） 尼康 微单', { product: '微单' }, madeFor('nikon', ['尼康'], false)],
    ['【新品】迈某(maimou) 尼康佳能 微单', { product: '微单' }, madeFor('nikon', ['尼康'], false)],
    ['微单（BODY）尼康', { product: '微单' }, by('nikon', ['尼康'])],
    ['全新正品（NEW）尼康 微单', { product: '微单' }, by('nikon', ['尼康'])],
    ['迈某（2024） 尼康 微单', { product: '微单' }, by('nikon', ['尼康'])],
    ['尼康（NIKON） 微单', { product: '微单' }, by('nikon', ['尼康'])],
    // A series of theirs right behind the name, of another kind than what stands before it.
    ['微单 尼康z6', { product: '微单', served: true }, madeFor('nikon', ['尼康'], false)],
    ['微单 尼康 z6', { product: '微单', served: true }, madeFor('nikon', ['尼康'], false)],
    ['微单 尼康 新款 z6', { product: '微单', served: true }, by('nikon', ['尼康'])],
    ['尼康z6 微单', { product: '微单', served: true }, by('nikon', ['尼康'])],
    // Made by one, for another.
    [
      '适马 35mm 适用于 佳能',
      { lens: true },
      { by: 'sigma', for: 'canon', sure: true, evidence: ['适马', '适用于', '佳能'] },
    ],
    [
      '适马 35mm 佳能',
      { lens: true },
      { by: 'sigma', for: 'canon', sure: false, evidence: ['适马', '佳能'] },
    ],
    ['适马 35mm 绿联', { lens: true }, by('sigma', ['适马'], false)],
    ['适马 35mm 佳能', {}, by('sigma', ['适马'], false)],
    ['尼康 35mm 佳能', { lens: true }, by('nikon', ['尼康'], false)],
    // A mount behind a brand that does not begin the title.
    ['永诺 35mm 镜头 佳能rf卡口', { lens: true, product: '镜头' }, madeFor('canon', ['佳能'])],
    ['永诺 35mm 镜头 佳能 全画幅卡口', { lens: true, product: '镜头' }, by('canon', ['佳能'])],
    ['佳能rf卡口 35mm 镜头', { lens: true, product: '镜头' }, by('canon', ['佳能'])],
    ['永诺 35mm 佳能rf卡口', {}, by('canon', ['佳能'])],
    // Named, and no more than that.
    ['面包 尼康', { goods: true }, nobody(['尼康'], false)],
    ['尼康 面包', { goods: true }, by('nikon', ['尼康'])],
    ['打印机 powershot', { product: '打印机' }, nobody(['powershot'], false)],
    ['打印机 canon', { product: '打印机' }, by('canon', ['canon'])],
    ['相机 powershot', { product: '相机', itself: true }, by('canon', ['powershot'])],
    ['powershot 打印机', { product: '打印机' }, by('canon', ['powershot'])],
  ] as const)('%s %o', (title, what, made) => {
    expect(maker(title, what)).toEqual(made);
  });
});

describe('the maker of a part', () => {
  it.each([
    // Its own: said, or doubled, or by a maker of such things.
    ['尼康 原装 电池', '电池', by('nikon', ['尼康'])],
    ['尼康（Nikon）电池', '电池', by('nikon', ['尼康'])],
    ['尼康/nikon 电池', '电池', by('nikon', ['尼康'])],
    ['尼康 nikon 电池', '电池', by('nikon', ['尼康'], false)],
    // Of what is used up the doubled name is believed even where others mostly make it; a blank is enough.
    ['尼康（Nikon）清洁布', '清洁布', by('nikon', ['尼康'])],
    ['nikon 尼康 清洁布', '清洁布', by('nikon', ['nikon'])],
    ['nikon 尼康 相机套', '相机套', madeFor('nikon', ['相机套', 'nikon'], false)],
    // In English what is used up is its maker's, where nobody else is named for whom it is.
    ['nikon wipes nikon 清洁布 z6', '清洁布', madeFor('nikon', ['清洁布', 'nikon'], false)],
    ['original nikon case', 'case', by('nikon', ['nikon'], false)],
    ['something by nikon case', 'case', by('nikon', ['nikon'])],
    ['nearby nikon case', 'case', madeFor('nikon', ['case', 'nikon'], false)],
    // The part between the maker and the word for whom: it is theirs, except for cases.
    [
      '尼康 电池 适用于 佳能',
      '电池',
      { by: 'nikon', for: 'canon', sure: true, evidence: ['尼康', '适用于', '佳能'] },
    ],
    ['尼康 相机套 适用于 佳能', '相机套', madeFor('nikon', ['佳能', '尼康'], false)],
    // In front stands the device that it is of, where `for` says no other.
    ['powershot battery for powershot', 'battery', madeFor('canon', ['battery', 'powershot'])],
    ['powershot battery', 'battery', by('canon', ['powershot'], false)],
    ['canon battery for powershot', 'battery', by('canon', ['canon'], false)],
    // `compatible with` says for whom, and is no `compatible` of the one before.
    [
      'nikon battery compatible with canon',
      'battery',
      { by: 'nikon', for: 'canon', sure: false, evidence: ['nikon', 'compatible with', 'canon'] },
    ],
    ['nikon battery compatible', 'battery', madeFor('nikon', ['compatible', 'nikon'])],
    // What others mostly make and is used up: in English the maker's, unless it is said for whom.
    ['nikon 清洁布', '清洁布', madeFor('nikon', ['清洁布', 'nikon'], false)],
    ['nikon wipes', 'wipes', by('nikon', ['nikon'], false)],
    ['nikon wipes for z6', 'wipes', madeFor('nikon', ['wipes', 'nikon'], false)],
    // Memory of who makes things of all sorts.
    ['富士 存储卡', '存储卡', by('fujifilm', ['富士'], false)],
    ['尼康 存储卡', '存储卡', madeFor('nikon', ['存储卡', '尼康'], false)],
    // 原装 far behind a case praises; of a battery it is said.
    ['尼康 相机套 原装', '相机套', by('nikon', ['尼康'])],
    ['尼康 相机套 羊皮手工 原装', '相机套', madeFor('nikon', ['相机套', '尼康'], false)],
    ['尼康 电池 全新大容量 原装', '电池', by('nikon', ['尼康'])],
    ['尼康 电池 原装正品', '电池', madeFor('nikon', ['原装', '尼康'])],
    ['尼康 电池 原装大容量正品', '电池', madeFor('nikon', ['原装', '尼康'])],
    ['尼康 原装正品 电池', '电池', by('nikon', ['尼康'])],
    [
      '绿联 电池 适用于 尼康',
      '电池',
      { by: 'ugreen', for: 'nikon', sure: true, evidence: ['绿联', '适用于', '尼康'] },
    ],
    ['绿联 尼康 电池', '电池', { by: 'ugreen', for: 'nikon', sure: true, evidence: ['绿联', '尼康'] }],
    ['绿联 电池', '电池', by('ugreen', ['绿联'])],
    ['正品 尼康 原装 电池', '电池', by('nikon', ['尼康'])],
    ['【新品】尼康 原装 电池', '电池', by('nikon', ['尼康'])],
    // For it: not at the beginning, by a word, by a device in between, by its kind.
    ['沣标 尼康 电池', '电池', madeFor('nikon', ['电池', '尼康'], false)],
    ['尼康 原装专用 电池', '电池', madeFor('nikon', ['专用', '尼康'])],
    ['尼康 z6 电池 非原装', '电池', madeFor('nikon', ['非原装', '尼康'])],
    ['原装 尼康 z6 电池 非原装', '电池', by('nikon', ['尼康'])],
    ['尼康 电池 通用', '电池', madeFor('nikon', ['通用', '尼康'])],
    ['尼康 清洁布', '清洁布', madeFor('nikon', ['清洁布', '尼康'], false)],
    ['尼康 z6 电池', '电池', madeFor('nikon', ['z6', '尼康'], false)],
    ['尼康 滤芯', '滤芯', madeFor('nikon', ['滤芯', '尼康'], false)],
    ['尼康 电池', '电池', by('nikon', ['尼康'], false)],
    ['尼康 电池 z6', '电池', by('nikon', ['尼康'], false)],
    ['尼康 佳能 电池', '电池', madeFor('nikon', ['佳能', '尼康'], false)],
    // Who makes such things and stands behind the device makes it for the device.
    ['尼康 绿联 电池', '电池', { by: 'ugreen', for: 'nikon', sure: false, evidence: ['绿联', '尼康'] }],
    ['尼康 原装 电池 非绿联', '电池', by('nikon', ['尼康'])],
    [
      '尼康 电池 适用于 绿联',
      '电池',
      { by: 'nikon', for: 'ugreen', sure: true, evidence: ['尼康', '适用于', '绿联'] },
    ],
    // English titles put the maker first, and name the device where it is somebody else's.
    ['nikon case', 'case', by('nikon', ['nikon'], false)],
    ['eos r5 case', 'case', nobody([])],
    ['powershot case', 'case', madeFor('canon', ['case', 'powershot'])],
    ['powershot battery', 'battery', by('canon', ['powershot'], false)],
    [
      'nikon battery for canon',
      'battery',
      { by: 'nikon', for: 'canon', sure: false, evidence: ['nikon', 'for', 'canon'] },
    ],
    ['nikon genuine battery', 'battery', by('nikon', ['nikon'])],
    ['nikon battery compatible', 'battery', madeFor('nikon', ['compatible', 'nikon'])],
  ] as const)('%s (%s)', (title, part, made) => {
    expect(maker(title, { part })).toEqual(made);
  });
});
