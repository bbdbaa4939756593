/**
 * Parts of a script that do not run when the page loads: bodies of functions that something calls later, if at all. A
 * shop's snippet `function trackPurchase() { … }` or a click's handler is no purchase.
 */
export function deferredParts(script: string): (at: number) => boolean {
  const parts: [number, number][] = [];
  const open: { at: number; deferred: boolean }[] = [];
  for (let at = 0; at < script.length; at += 1) {
    const char = script.charAt(at);
    if (char === '"' || char === "'" || char === '`' || char === '/') {
      const end = char === '/' ? endOfComment(script, at) : endOfString(script, at);
      // What is quoted or commented out is not run at all.
      if (end - at > 20) parts.push([at, end]);
      at = end;
    } else if (char === '{') open.push({ at, deferred: isDeferred(script.slice(Math.max(0, at - 240), at)) });
    else if (char === '}') {
      const block = open.pop();
      if (block?.deferred) parts.push([block.at, at]);
    }
    if (open.length > 5000) break;
  }
  // A body that never closes reaches to the end.
  for (const { at, deferred } of open) if (deferred) parts.push([at, script.length]);
  return (at) => parts.some(([from, to]) => from < at && at < to);
}

function endOfString(script: string, from: number): number {
  const quote = script.charAt(from);
  for (let at = from + 1; at < script.length; at += 1) {
    const char = script.charAt(at);
    if (char === '\\') at += 1;
    else if (char === quote || (char === '\n' && quote !== '`')) return at;
  }
  return script.length;
}

function endOfComment(script: string, from: number): number {
  const next = script.charAt(from + 1);
  if (next !== '/' && next !== '*') return endOfPattern(script, from);
  const end = script.indexOf(next === '/' ? '\n' : '*/', from + 2);
  return end < 0 ? script.length : end + (next === '/' ? 0 : 1);
}

/** A regular expression where one may stand, otherwise a division sign. */
function endOfPattern(script: string, from: number): number {
  if (!/[(,=:[!&|?{};]\s*$/.test(script.slice(Math.max(0, from - 20), from))) return from;
  for (let at = from + 1; at < script.length && script.charAt(at) !== '\n'; at += 1) {
    if (script.charAt(at) === '\\') at += 1;
    else if (script.charAt(at) === '/') return at;
  }
  return from;
}

const CONDITION = /\b(?:if|for|while|switch|catch)\s*\((?:[^(){}]|\((?:[^(){}]|\([^(){}]*\))*\))*\)\s*$/;
const FUNCTION = /(?:async\s+)?(?:function\s*\*?\s*([\w$]*)\s*\([^()]*\)|(?:\([^()]*\)|[\w$]+)\s*=>)\s*$/;
const METHOD = /\)\s*$/;

/** Whether the `{` behind this text opens what runs later. Called at once, or when the page is ready, is not later. */
function isDeferred(before: string): boolean {
  if (CONDITION.test(before)) return false;
  const found = FUNCTION.exec(before);
  if (!found) return METHOD.test(before);
  const lead = before.slice(0, found.index).trimEnd();
  if (/(?:^|[^\w$.)\]])[(!+~-]$|\bvoid$/.test(lead)) return false;
  return !/(?:(?:\$|jQuery|ready|setTimeout|requestAnimationFrame|push|whenReady|onReady)\(|["'](?:load|ready|DOMContentLoaded|pageshow|turbo\w*:load)["']\s*,|onload\s*=)$/i.test(
    lead,
  );
}
