import type { Json } from './json-data.ts';

/**
 * Reads a JavaScript object literal as data (`{event: 'purchase', value: 25.42}`) without running it. Only strings,
 * numbers, `true`, `false`, `null`, arrays and objects; anything computed makes the whole unreadable (null), or only
 * itself where `gaps` are allowed: a page's event is worth reading though one amount in it is `parseFloat(…)`.
 */
export function parseLiteral(source: string, { gaps = false } = {}): Json {
  let at = 0;
  let nodes = 0;

  const fail = (): never => {
    throw new SyntaxError('not a literal');
  };
  const space = (): void => {
    at += /^(?:\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*)*/.exec(source.slice(at, at + 5000))?.[0].length ?? 0;
  };
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(source.slice(at, at + 20_000))?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const text = (): string => {
    const raw = take(/^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/) ?? fail();
    return raw
      .slice(1, -1)
      .replace(/\\(?:u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2})|(.))/g, (_, u?: string, x?: string, c?: string) =>
        u || x
          ? String.fromCharCode(Number.parseInt(u ?? x ?? '', 16))
          : c === 'n' || c === 't'
            ? ' '
            : (c ?? ''),
      );
  };
  /** Steps over something computed, to the comma or bracket that ends it. */
  const gap = (): null => {
    let open = 0;
    for (const from = at; at < source.length && at - from < 5000; at += 1) {
      const char = source.charAt(at);
      if (/["']/.test(char)) {
        text();
        at -= 1;
      } else if (/[([{]/.test(char)) open += 1;
      else if (open > 0 && /[)\]}]/.test(char)) open -= 1;
      else if (open === 0 && /[,)\]};]/.test(char)) return null;
    }
    return fail();
  };
  const value = (depth: number): Json => {
    const got = gaps && depth > 0 ? (literal(depth, gap) ?? null) : literal(depth, fail);
    if (!gaps || depth === 0) return got;
    space();
    // `"a" + b` began like a literal.
    return /[,\]}]/.test(source.charAt(at)) ? got : gap();
  };
  const literal = (depth: number, otherwise: () => null): Json => {
    nodes += 1;
    if (depth > 30 || nodes > 20_000) fail();
    space();
    const char = source.charAt(at);
    if (char === '{') return object(depth);
    if (char === '[') return array(depth);
    if (char === '"' || char === "'") return text();
    const word = take(/^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|undefined)(?![\w$.(])/);
    if (word === null) return otherwise();
    if (word === 'true' || word === 'false') return word === 'true';
    // Numbers stay text, so that 4.90 keeps its last digit.
    return word === 'null' || word === 'undefined' ? null : word;
  };
  const object = (depth: number): Json => {
    at += 1;
    const entries: [string, Json][] = [];
    for (space(); source.charAt(at) !== '}'; space()) {
      const key = /["']/.test(source.charAt(at)) ? text() : (take(/^[A-Za-z_$][\w$]*|^\d+/) ?? fail());
      space();
      if (source.charAt(at) !== ':') fail();
      at += 1;
      entries.push([key, value(depth + 1)]);
      space();
      if (source.charAt(at) === ',') at += 1;
      else if (source.charAt(at) !== '}') fail();
    }
    at += 1;
    // `fromEntries` defines own properties, so a key named `__proto__` stays a key.
    return Object.fromEntries(entries);
  };
  const array = (depth: number): Json => {
    at += 1;
    const list: Json[] = [];
    for (space(); source.charAt(at) !== ']'; space()) {
      list.push(value(depth + 1));
      space();
      if (source.charAt(at) === ',') at += 1;
      else if (source.charAt(at) !== ']') fail();
    }
    at += 1;
    return list;
  };

  try {
    return value(0);
  } catch {
    return null;
  }
}
