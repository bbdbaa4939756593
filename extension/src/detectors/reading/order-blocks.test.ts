import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './order-blocks.ts';

const page = (html: string): Document => parseHTML(`<html><body>${html}</body></html>`).document;
const marksIn = (doc: Document) =>
  [...doc.querySelectorAll('a')].map((element) => ({ element, id: element.textContent || null }));
const wholeWith = (sign: string) => (part: Element) => (part.textContent ?? '').includes(sign);

describe('blocksOf', () => {
  it('grows until the part is whole', () => {
    const doc = page('<main><section><p>S</p><div><b><a>1</a></b></div></section></main>');
    expect(blocksOf(marksIn(doc), wholeWith('S')).map(({ root }) => root.tagName)).toEqual(['SECTION']);
  });

  it('never takes in another order, nor what stands around all of them', () => {
    const doc = page('<div><div class="o"><i><a>1</a></i></div><div class="o"><i><a>2</a></i></div></div>');
    const blocks = blocksOf(marksIn(doc), () => false);
    expect(blocks.map(({ id, root }) => [id, root.getAttribute('class')])).toEqual([
      ['1', 'o'],
      ['2', 'o'],
    ]);
    const alone = page('<ul id="menu"><li>x</li></ul><div id="list"><div><a>1</a></div></div>');
    expect(blocksOf(marksIn(alone), () => false)[0]?.root.outerHTML).toBe('<div><a>1</a></div>');
  });

  it('an order named several times is one, with all its parcels', () => {
    const doc = page('<ol><li><div><a>1</a></div><div><a>1</a></div></li><li><a>2</a></li></ol>');
    expect(blocksOf(marksIn(doc), () => true).map(({ id, root }) => [id, root.tagName])).toEqual([
      ['1', 'LI'],
      ['2', 'A'],
    ]);
  });

  it('without numbers the entries of a list are orders', () => {
    const doc = page('<ol><li><div><a></a></div><div><a></a></div></li><li><a></a></li></ol>');
    expect(blocksOf(marksIn(doc), () => true)).toHaveLength(2);
  });

  it('no marks, no orders', () => {
    expect(blocksOf([], () => true)).toEqual([]);
  });
});
