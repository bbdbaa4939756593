/**
 * What linkedom takes to find elements, apart from what we do with them. It walks every node with interpreted selectors,
 * for `closest` and `matches` parses the selector anew each time, and lists a tree walker's nodes beforehand. It says
 * nothing of a browser, whose own searches cost too: those are timed by tests/bench/detect.
 */
const METHODS = ['querySelector', 'querySelectorAll', 'closest', 'matches', 'createTreeWalker'];

let running = false;
let inside = false;
let spent = 0;
let calls = 0;
const wrapped = new WeakSet<object>();

/** Milliseconds of processor time of this thread alone: others may keep the machine busy. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Runs once with the document's searches timed. */
export function apart<Value>(
  doc: Document,
  run: () => Value,
): { value: Value; searching: number; searches: number } {
  for (const node of [doc, doc.documentElement]) for (const method of METHODS) wrap(node, method);
  [running, inside, spent, calls] = [true, false, 0, 0];
  try {
    return { value: run(), searching: spent, searches: calls };
  } finally {
    running = false;
  }
}

/** Wherever the method is defined among the document's or the element's prototypes. */
function wrap(node: object, method: string): void {
  for (let at: object | null = node; at; at = Reflect.getPrototypeOf(at)) {
    const own: unknown = Object.getOwnPropertyDescriptor(at, method)?.value;
    if (typeof own !== 'function' || wrapped.has(own)) continue;
    const timed = function (this: unknown, ...given: unknown[]): unknown {
      if (!running || inside) return Reflect.apply(own, this, given);
      calls += 1;
      inside = true;
      const started = cpuMs();
      try {
        return Reflect.apply(own, this, given);
      } finally {
        spent += cpuMs() - started;
        inside = false;
      }
    };
    wrapped.add(timed);
    Object.defineProperty(at, method, { value: timed, writable: true, configurable: true });
  }
}
