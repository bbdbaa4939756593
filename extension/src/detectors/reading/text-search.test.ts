import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { elementsSaying } from './text-search.ts';

const tags = (html: string) =>
  elementsSaying(parseHTML(`<html><body>${html}</body></html>`).document.body, /订单号/).map(
    (one) => one.tagName,
  );

it('finds the elements whose own words fit, in the order of the page', () => {
  expect(tags('<div><p>订单号：1</p><section>订单号：<b>2</b></section></div>')).toEqual(['P', 'SECTION']);
});

it.each([
  '<p hidden>订单号</p>',
  '<div style="display: none"><p>订单号</p></div>',
  '<script type="text/template"><p>订单号</p></script>',
  '<textarea>订单号</textarea>',
  '<template><p>订单号</p></template>',
  '<input placeholder="订单号">',
])('but not %s', (html) => {
  expect(tags(html)).toEqual([]);
});

it('is bounded in number', () => {
  expect(tags('<p>订单号</p>'.repeat(5000))).toHaveLength(1000);
});
