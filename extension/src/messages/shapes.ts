/** What is not of its shape. A value, so that whatever holds it is refused with it. */
export const REFUSED: unique symbol = Symbol('refused');
export type Refused = typeof REFUSED;

/** Makes what it is to be out of something unknown, or refuses it. Only what a shape names is ever taken over. */
export type Shape<T> = (value: unknown) => T | Refused;

/** What a shape makes. */
export type Made<S> = S extends (value: unknown) => infer T ? Exclude<T, Refused> : never;

/** Text of at most so many UTF-16 units, and of a form where one is given. */
export const text =
  (most: number, form?: RegExp): Shape<string> =>
  (value) =>
    typeof value === 'string' && value.length <= most && (form === undefined || form.test(value))
      ? value
      : REFUSED;

/** A whole number, both ends included. */
export const whole =
  (least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): Shape<number> =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : REFUSED;

export const finite: Shape<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : REFUSED;

export const bool: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : REFUSED);

/** One of these words. */
export const oneOf =
  <const T extends string>(words: readonly T[]): Shape<T> =>
  (value) =>
    words.find((word) => word === value) ?? REFUSED;

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value) =>
    value === null ? null : shape(value);

/** What the shape made, made into something else; that may refuse as well. */
export const turned =
  <T, U>(shape: Shape<T>, make: (made: T) => U | Refused): Shape<U> =>
  (value) => {
    const made = shape(value);
    return made === REFUSED ? REFUSED : make(made);
  };

/** At most so many, each of the same shape: one that is not refuses the list. */
export const list =
  <T>(shape: Shape<T>, most: number): Shape<T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return REFUSED;
    const all: T[] = [];
    for (const one of value) {
      const made = shape(one);
      if (made === REFUSED) return REFUSED;
      all.push(made);
    }
    return all;
  };

/** The first so many of a list that are of the shape. Refuses nothing: what is no list is an empty one. */
export const those =
  <T>(shape: Shape<T>, most: number): Shape<T[]> =>
  (value) =>
    Array.isArray(value) ? value.slice(0, most).flatMap((one) => orNothing(shape(one))) : [];

const orNothing = <T>(made: T | Refused): T[] => (made === REFUSED ? [] : [made]);

/** Any names, each with a value of the same shape. */
export const byName =
  <T>(shape: Shape<T>): Shape<Record<string, T>> =>
  (value) => {
    if (!isRow(value)) return REFUSED;
    const rows: [string, T][] = [];
    for (const [name, one] of Object.entries(value)) {
      const made = shape(one);
      if (made === REFUSED) return REFUSED;
      rows.push([name, made]);
    }
    return Object.fromEntries(rows);
  };

type Fields = Record<string, Shape<unknown>>;
type Row<F extends Fields> = { [K in keyof F]: Made<F[K]> };

/** A row of these fields, and of others only where they are there. Whatever else it has is left out. */
export const row =
  <F extends Fields, O extends Fields = Record<never, never>>(
    fields: F,
    mayLack?: O,
  ): Shape<Row<F> & Partial<Row<O>>> =>
  (value) => {
    if (!isRow(value)) return REFUSED;
    const made: Record<string, unknown> = {};
    const there = Object.entries(mayLack ?? {}).filter(([name]) => fieldOf(value, name) !== undefined);
    for (const [name, shape] of [...Object.entries(fields), ...there]) {
      const one = shape(fieldOf(value, name));
      if (one === REFUSED) return REFUSED;
      made[name] = one;
    }
    // Field by field what the shapes made, which is more than the compiler can follow.
    return made as Row<F> & Partial<Row<O>>;
  };

type Kinds<K extends string, S extends Fields> = {
  [N in keyof S]: Made<S[N]> & Record<K, N>;
}[keyof S];

/** One of several kinds of row, told apart by the word in one field. */
export const kinds =
  <K extends string, S extends Fields>(key: K, shapes: S): Shape<Kinds<K, S>> =>
  (value) => {
    const kind = isRow(value) ? fieldOf(value, key) : undefined;
    if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return REFUSED;
    const made = shapes[kind]?.(value) ?? REFUSED;
    return made === REFUSED ? REFUSED : ({ ...(made as object), [key]: kind } as Kinds<K, S>);
  };

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Its own: what lies in the prototype was never sent. */
function fieldOf(from: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(from, name) ? from[name] : undefined;
}
