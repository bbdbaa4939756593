import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { assignedData, scriptData, stringAt } from './script-data.ts';

describe('a value that a script gives to a name', () => {
  it.each([
    [
      String.raw`var data = JSON.parse('{\"id\":\"7\",\"t\":\"\u76f8\u673a\",\"u\":\"\/a\"}');`,
      'in a string',
    ],
    [
      String.raw`window.data=JSON.parse( "{\"id\":\"7\",\"t\":\"相机\",\"u\":\"/a\"}")`,
      'in a double-quoted string',
    ],
    [
      String.raw`var data = JSON.parse('{"id":"\x37","t":"\u76f8机","u":"/a"}')`,
      'with escapes that JSON has not',
    ],
    ['window.data={"id":"7","t":"相机","u":"/a"};window.leo={};', 'as an object, more code behind it'],
    ["var data = {id: '7', t: '相机', u: '/a'}", 'as a literal that is no JSON'],
    ['if (data == {}) go(); data = {"id":"7","t":"相机","u":"/a"}', 'after a comparison'],
  ])('%s', (script) => {
    expect(assignedData(script, 'data')).toEqual({ id: '7', t: '相机', u: '/a' });
  });

  it.each([
    [String.raw`var data = JSON.parse('{\"id\":\"7\"`, 'cut off in its string'],
    [String.raw`var data = JSON.parse('{\"id\":');`, 'cut off inside'],
    ['var data = {"id":"7"', 'cut off'],
    ['var data = load();', 'computed'],
    ['var data = {id: steal()}', 'computed inside'],
    ['page.data = {"id":"7"}', 'a property of something else'],
    ['var metadata = {"id":"7"}', 'another name'],
    [`var data = {"id":"${'7'.repeat(4_000_001)}"}`, 'endless'],
  ])('is nothing: %#', (script) => {
    expect(assignedData(script, 'data')).toBeNull();
  });

  it('a quote after an escaped backslash ends the string', () => {
    expect(stringAt(String.raw`'a\\' + 'b'`, 0)).toBe('a\\');
    expect(stringAt(String.raw`'a\'b'`, 0)).toBe("a'b");
  });

  it('a key named __proto__ is a key', () => {
    const value = assignedData('var data = {"__proto__":{"polluted":"yes"},"id":"7"}', 'data');
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

it('all inline scripts are looked at, linked ones and other names are not', () => {
  const html =
    '<html><body><script src="/a.js">var data={"n":1}</script><script>var data={"n":2}</script><script>var other={"n":3}</script><script>var rawData={"n":4}</script></body></html>';
  expect(scriptData(parseHTML(html).document, ['data', 'rawData'])).toEqual([{ n: 2 }, { n: 4 }]);
});
