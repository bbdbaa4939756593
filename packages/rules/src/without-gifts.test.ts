import { describe, expect, it } from 'vitest';
import { withoutGifts } from './without-gifts.ts';

/** What is left, blanks at the end and runs of them shortened: the places are another test's matter. */
const left = (title: string): string => withoutGifts(title).replace(/ +/g, ' ').trim();

describe('withoutGifts', () => {
  it.each([
    ['尼康z6微单机身套装 送相机包', '尼康z6微单机身套装'],
    ['尼康z6微单机身套装赠存储卡', '尼康z6微单机身套装'],
    ['佳能r50相机标准套餐含镜头', '佳能r50相机标准套餐'],
    ['佳能r50相机单机身+相机包', '佳能r50相机单机身'],
    ['荣耀手机 8gb+256gb 黑', '荣耀手机 8gb+256gb 黑'],
    ['荣耀智能手机旗舰 8gb+充电器', '荣耀智能手机旗舰 8gb'],
    ['荣耀智能手机旗舰版+8gb', '荣耀智能手机旗舰版'],
    // The plus ends the name of what it is for.
    ['三星galaxy buds+保护套', '三星galaxy buds+保护套'],
    ['三星galaxy s20+手机壳', '三星galaxy s20+手机壳'],
    ['三星galaxy s9+手机壳', '三星galaxy s9+手机壳'],
    ['三星galaxy note10+手机壳', '三星galaxy note10+手机壳'],
    ['三星galaxy note 9+手机壳', '三星galaxy note 9+手机壳'],
    ['松下全画幅微单 s5+相机包', '松下全画幅微单 s5'],
    ['松下全画幅微单 gh9s9+相机包', '松下全画幅微单 gh9s9'],
    ['松下全画幅微单 s39+相机包', '松下全画幅微单 s39'],
    ['某某降噪耳机 buds2+收纳包', '某某降噪耳机 buds2'],
    // What follows a `+`, up to whom all of it is for; not what is given along.
    ['spare battery + charger for nikon z6', 'spare battery for nikon z6'],
    ['spare battery + charger fornikon z6', 'spare battery'],
    ['spare battery 送 charger for nikon z6', 'spare battery'],
    ['case for nikon z6 + charger', 'case for nikon z6'],
    ['【送包】尼康z6微单机身', '尼康z6微单机身'],
    ['[赠卡] 尼康z6 微单', '尼康z6 微单'],
    // Within brackets what comes along ends with them.
    ['尼康1 j5微单(含10-30mm镜头)套机 白', '尼康1 j5微单( )套机 白'],
    ['尼康1 j5微单(黑) 含镜头 套机', '尼康1 j5微单(黑)'],
    ['尼康1 j5微单(含10-30mm镜头 套机', '尼康1 j5微单('],
    ['尼康1 j5微单机身（新年大礼包）', '尼康1 j5微单机身（新年大礼包）'],
    ['尼康1 j5微单机身(新年大礼包)套', '尼康1 j5微单机身 套'],
    ['某某care+碎屏服务', '某某care+碎屏服务'],
    // Three things in front, added up; elsewhere they are what is chosen.
    ['【64g卡+充电宝+支架】荣耀 8 全网通', '荣耀 8 全网通'],
    ['【8gb+128gb】荣耀 8 全网通', '【8gb+128gb】荣耀 8 全网通'],
    ['荣耀 8 【8gb+128gb+wifi】全网通', '荣耀 8 【8gb+128gb+wifi】全网通'],
    // Ports of one cable.
    ['二合一苹果数据 lighting+micro usb线', '二合一苹果数据 lighting+micro usb线'],
    ['某某多口扩展坞转换器 usb+hdmi', '某某多口扩展坞转换器 usb+hdmi'],
    // Two things, or sizes of one.
    ['zoom super telephoto lens+t2 adapter', 'zoom super telephoto lens'],
    ['smartwatch sport wifi+gps', 'smartwatch sport wifi+gps'],
    // Sent, not given.
    ['某某高清无线图传送设备', '某某高清无线图传送设备'],
    ['xperia 充电&データ転送 ケーブル', 'xperia 充电&データ転送 ケーブル'],
    ['尼康z6微单 官方标配送内存卡', '尼康z6微单 官方标配'],
    ['(送三脚架)尼康z6 (银色) 微单', '尼康z6 (银色) 微单'],
    ['【新品】尼康z6【送包】机身(赠卡)套装', '【新品】尼康z6 机身 套装'],
    ['【送包)尼康z6微单机身', '【送包)尼康z6微单机身'],
    ['尼康z6微单机身(套餐送包', '尼康z6微单机身(套餐'],
    ['顺丰送尼康z6机身', '顺丰送尼康z6机身'],
    ['+尼康z6机身', '+尼康z6机身'],
    ['polishing kit, includes: 10 pads', 'polishing kit,'],
    ['camera body bundle includes 32gb card', 'camera body'],
    ['camera body comes with a bag', 'camera body'],
    ['camera kit including a bag', 'camera kit'],
    ['includes a bag: camera', 'includes a bag: camera'],
    ['everything preincludes nothing', 'everything preincludes nothing'],
    ['a list of includesx', 'a list of includesx'],
    ['', ''],
  ])('%s: %s', (title, sold) => {
    expect(left(title)).toBe(sold);
  });

  it.each([
    '【送包】尼康z6微单机身',
    '尼康z6微单机身套装 送相机包',
    'camera body comes with a bag',
    '(送卡)尼康(送卡)z6',
  ])('keeps every place of %s', (title) => {
    const sold = withoutGifts(title);
    expect(sold.length).toBe(title.length);
    for (const [at, char] of [...sold].entries()) if (char !== ' ') expect(char).toBe(title.charAt(at));
  });

  it('takes a remark for one of sixty characters at most', () => {
    const remark = (length: number) => `(${'包'.repeat(length - 3)}送)`;
    expect(left(`${remark(60)}尼康z6`)).toBe('尼康z6');
    expect(left(`${remark(61)}尼康z6`)).toBe(remark(61).slice(0, -2));
  });

  it('takes a plus that ends a name for a part of it', () => {
    expect(left('sandisk clip+ 4gb player')).toBe('sandisk clip+ 4gb player');
    expect(left('sandisk clip + 4gb player')).toBe('sandisk clip');
    expect(left('索尼微单相机机身+ 包')).toBe('索尼微单相机机身');
  });

  it('cuts from the ninth character on, not before', () => {
    expect(left('一二三四五六七八送包')).toBe('一二三四五六七八');
    expect(left('一二三四五六七送包')).toBe('一二三四五六七送包');
    expect(left('sampler includes x')).toBe('sampler');
    expect(left('sample includes x')).toBe('sample includes x');
  });
});
