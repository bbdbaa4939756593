import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { amountChunks } from './amount-chunks.ts';

const textsOf = (html: string): string[] =>
  amountChunks(parseHTML(`<html><body>${html}</body></html>`).document.body).map((chunk) => chunk.text);

it.each([
  ['<p>实付款<span><i>￥</i><b>8</b>.<b>27</b></span></p>', ['实付款', '￥8.27']],
  ['<div><span>￥</span><span>1,299</span><span>.00</span></div>', ['￥1,299.00']],
  ['<div><span>￥</span><span>12</span><span>x1</span></div>', ['￥', '12', 'x1']],
  ['<p><del>￥154.00</del></p><p>￥133.00</p>', ['￥133.00']],
  ['<p><span style="text-decoration: line-through">￥154.00</span>￥133.00</p>', ['￥133.00']],
  ['<p>￥5<b>元起</b></p>', ['￥5', '元起']],
  ['<p hidden>￥1.00</p><script>var p="￥2.00"</script><p>￥3.00</p>', ['￥3.00']],
])('%s', (html, texts) => {
  expect(textsOf(html)).toEqual(texts);
});
