import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bool,
  byName,
  finite,
  kinds,
  list,
  oneOf,
  orNull,
  REFUSED,
  row,
  type Shape,
  text,
  those,
  turned,
  whole,
} from './shapes.ts';

const refuses = (shape: Shape<unknown>, ...values: unknown[]) => {
  for (const value of values) expect(shape(value), JSON.stringify(value)).toBe(REFUSED);
};

describe('a shape', () => {
  it('of text: both its length and its form hold, and nothing is made into text', () => {
    const code = text(3, /^[A-Z]+$/);
    expect(code('CNY')).toBe('CNY');
    expect(text(0)('')).toBe('');
    refuses(code, 'CNYX', 'cny', '', 7, null, undefined, ['CNY'], new String('CNY'));
  });

  it('of numbers: whole ones between two ends, or any that is one', () => {
    const digit = whole(0, 9);
    expect([digit(0), digit(9), whole()(-7), finite(1.5)]).toEqual([0, 9, -7, 1.5]);
    refuses(digit, -1, 10, 1.5, '5', true, null);
    refuses(whole(), Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53);
    refuses(finite, Number.NaN, Number.NEGATIVE_INFINITY, '1');
  });

  it('of a few words, of yes and no, of null', () => {
    expect(oneOf(['stop', 'view'])('view')).toBe('view');
    expect([bool(false), orNull(bool)(null), orNull(bool)(true)]).toEqual([false, null, true]);
    refuses(oneOf(['stop', 'view']), 'STOP', 'toString', '', undefined);
    refuses(bool, 0, 'true', null);
    refuses(orNull(bool), undefined, 'null');
  });

  it('that is turned into something else may be refused in turning', () => {
    const half = turned(whole(), (n) => (n % 2 === 0 ? n / 2 : REFUSED));
    expect(half(8)).toBe(4);
    refuses(half, 7, '8');
  });

  it('of a list refuses it for one that does not fit, or one too many', () => {
    const few = list(whole(), 2);
    expect([few([]), few([1, 2])]).toEqual([[], [1, 2]]);
    refuses(few, [1, 2, 3], [1, '2'], { length: 0 }, '12', null, new Array(1));
  });

  it('of those in a list that fit refuses nothing, and looks no further than it says', () => {
    const some = those(whole(), 3);
    expect(some([1, 'x', 2, 3])).toEqual([1, 2]);
    for (const none of [undefined, null, 'abc', { length: 9 }]) expect(some(none)).toEqual([]);
  });

  it('of any names refuses all for one that does not fit', () => {
    expect(byName(whole())({ a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
    refuses(byName(whole()), { a: 1, b: '2' }, [1], null, 'ab');
  });

  it('of a row takes what it names, leaves out the rest, and what may lack is absent, not undefined', () => {
    const point = row({ x: whole() }, { y: whole() });
    expect(point({ x: 1, y: 2, z: 3 })).toEqual({ x: 1, y: 2 });
    expect(Object.keys(Object(point({ x: 1, y: undefined })))).toEqual(['x']);
    refuses(point, {}, { y: 2 }, { x: 1, y: '2' }, { x: null }, [1], null, 'x');
  });

  it('of a row does not take what lies in the prototype', () => {
    refuses(row({ x: whole() }), Object.create({ x: 1 }));
    refuses(row({ constructor: turned(finite, () => 1) }), {});
  });

  it('of several kinds goes by the word in the field, and by no other name that every object has', () => {
    const shape = kinds('kind', { dot: row({}), line: row({ length: whole() }) });
    expect(shape({ kind: 'dot', length: 3 })).toEqual({ kind: 'dot' });
    expect(shape({ kind: 'line', length: 3 })).toEqual({ kind: 'line', length: 3 });
    refuses(shape, { kind: 'line' }, { kind: 'toString' }, { kind: '__proto__' }, { kind: 7 }, {}, null, [
      'dot',
    ]);
    refuses(shape, Object.create({ kind: 'dot' }));
  });
});

it('whatever comes, a shape answers and changes no prototype', () => {
  const anything = kinds('kind', {
    a: row({ all: list(byName(orNull(text(5))), 3) }, { some: those(row({ n: whole() }), 3) }),
  });
  const sent = fc.oneof(
    fc.anything({ withNullPrototype: true }),
    fc.record({ kind: fc.constant('a'), all: fc.anything(), some: fc.anything() }),
    fc.json().map((json): unknown => JSON.parse(json)),
    fc.constant(JSON.parse('{"kind":"a","all":[{"__proto__":"x"}],"__proto__":{"n":1}}') as unknown),
  );
  fc.assert(
    fc.property(sent, (value) => {
      const made = anything(value);
      if (made !== REFUSED)
        expect(Object.keys(made).every((name) => ['kind', 'all', 'some'].includes(name))).toBe(true);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
  expect(anything({ kind: 'a', all: [{ b: null }], some: [{ n: 1 }, 2] })).toEqual({
    kind: 'a',
    all: [{ b: null }],
    some: [{ n: 1 }],
  });
});
