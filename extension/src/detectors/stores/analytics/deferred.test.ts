import { expect, it } from 'vitest';
import { deferredParts } from './deferred.ts';

/** `HERE` stands where a purchase would be told. */
const isLater = (script: string): boolean => deferredParts(script)(script.indexOf('HERE'));

it.each([
  'HERE',
  'if (window.gtag) { HERE }',
  'if (a(b(1))) { try { HERE } catch (e) { x() } }',
  '(function () { HERE })();',
  '(function (w, d) { var a = {b: 1}; HERE })(window, document);',
  '!function(){ HERE }();',
  '(() => { HERE })();',
  '(async () => { HERE })();',
  '$(function () { HERE });',
  'jQuery(document).ready(function ($) { HERE });',
  'document.addEventListener("DOMContentLoaded", () => { HERE });',
  "window.addEventListener('load', function () { HERE });",
  'window.onload = function () { HERE };',
  'function other() { return "}"; } HERE',
  'var pattern = /[{"]/; HERE',
  'a = b / c; HERE; d = e / f;',
  '/* { */ HERE',
])('runs when the page loads: %s', (script) => {
  expect(isLater(script)).toBe(false);
});

it.each([
  'function track() { HERE }',
  'async function track(a, b) { if (a) { HERE } }',
  'const track = () => { HERE };',
  'const track = function () { HERE };',
  'var shop = { track: function (order) { HERE } };',
  'class Shop { track(order) { HERE } }',
  'button.addEventListener("click", () => { HERE });',
  "$('#buy').on('click', function () { HERE });",
  'promise.then(order => { HERE });',
  '// HERE is what it would look like in a comment',
  '/* an example that is long enough: HERE */',
  'var example = "dataLayer.push of this: HERE";',
  'function never() { HERE',
])('runs later, if at all: %s', (script) => {
  expect(isLater(script)).toBe(true);
});

it('ends on a script of nothing but brackets', () => {
  expect(deferredParts('{'.repeat(200_000))(100)).toBe(false);
  expect(deferredParts('function f(){'.repeat(3000))(30_000)).toBe(true);
});
