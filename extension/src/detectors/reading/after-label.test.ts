import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { afterFirstLabel, afterLabel } from './after-label.ts';
import { chunksOf } from './page-text.ts';

const words = (html: string) => chunksOf(parseHTML(`<html><body>${html}</body></html>`).document.body);
const PAID = /^实付金额\s*[:：]?/;

describe('what stands behind a label', () => {
  it.each([
    ['in its own line', '<p>实付金额：<span>1399.00</span>元</p>', '1399.00元'],
    ['in the next cell', '<table><tr><th>实付金额：</th><td><b>1399</b>元</td></tr></table>', '1399元'],
    ['in the next words', '<div><div><i>实付金额：</i></div><div><b>1399元</b></div></div>', '1399元'],
  ])('%s', (_, html, value) => {
    expect(afterLabel(words(html), PAID)).toBe(value);
  });

  it('null where there is no label, or nothing behind it', () => {
    expect(afterLabel(words('<p>运费：0元</p>'), PAID)).toBeNull();
    expect(afterLabel(words('<p>实付金额：</p>'), PAID)).toBeNull();
    expect(afterLabel([], PAID)).toBeNull();
  });

  it('of several labels the better one, though it comes later', () => {
    const chunks = words('<p>订单金额：2000元</p><p>实付金额：1800元</p>');
    expect(afterFirstLabel(chunks, [PAID, /^订单金额：/])).toBe('1800元');
    expect(afterFirstLabel(chunks, [/^合计：/, /^订单金额：/])).toBe('2000元');
    expect(afterFirstLabel(chunks, [])).toBeNull();
  });
});
