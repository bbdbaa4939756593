import { expect, it } from 'vitest';
import { channelWordsOf } from './channel-words.ts';

it.each([
  [['索尼海外旗舰店'], ['海外旗舰店']],
  [['某某天猫国际自营', '天猫国际'], ['天猫国际']],
  [['//detail.tmall.hk/hk/item.htm?id=1'], ['天猫国际']],
  [['https://2.taobao.com/item.htm?id=1', '小王的店'], ['闲鱼']],
  [['https://www.goofish.com/item?id=1'], ['闲鱼']],
  [['//detail.tmall.com/item.htm?id=1&from=//tmall.hk.evil.example'], []],
  [['//item.taobao.com/item.htm?id=1&q=全球购'], []],
  [['//npcitem.jd.hk/100.html', '索尼京东国际自营旗舰店'], ['京东国际']],
  [['//item.paipai.jd.com/1.html'], ['拍拍']],
  [['//item.jd.com/1.html', '//jd.hk.evil.example/1'], []],
  [
    ['拍拍二手官方旗舰店', '亚马逊海外购'],
    ['拍拍二手', '亚马逊海外购'],
  ],
  [['尼康官方旗舰店', null], []],
])('%j: %j', (texts, words) => {
  expect(channelWordsOf(texts)).toEqual(words);
});
