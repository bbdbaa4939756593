import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { linesOf } from './lines.ts';

const lines = (html: string): string[] =>
  linesOf(parseHTML(`<html><body>${html}</body></html>`).document.body).map(({ text }) => text);

it('inline marks run on, breaks and blocks divide', () => {
  expect(
    lines('<table><tr><td><b>Order Placed:</b> March 4, 2026<br>Total</td><td>$1.00</td></tr></table>'),
  ).toEqual(['Order Placed: March 4, 2026', 'Total', '$1.00']);
  expect(lines('a<p>b <i>c</i>d</p>e<div>f</div>')).toEqual(['a', 'b cd', 'e', 'f']);
});

it('what is not shown is no line', () => {
  expect(
    lines('<div hidden>a</div><span style="display:none">b</span><script>c</script><p>d</p> \n '),
  ).toEqual(['d']);
});

it('a line knows where it begins, also in the middle of an element', () => {
  const { document } = parseHTML('<html><body><p>x<br><b>1</b> of <i>y</i></p></body></html>');
  expect(linesOf(document.body).map(({ element }) => element.tagName)).toEqual(['P', 'B']);
});

it('is bounded in depth and number', () => {
  expect(lines(`${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}`)).toEqual([]);
  expect(lines('<p>x</p>'.repeat(9000)).length).toBeLessThanOrEqual(4001);
});
