import { parseHTML } from 'linkedom';
import { expect, it, vi } from 'vitest';
import { analytics } from '../detectors/stores/analytics/analytics.ts';
import { schemaOrg } from '../detectors/stores/schema-org/schema-org.ts';
import { genericDetector } from './generic-watch.ts';
import { offerReader } from './offered-readers.ts';

const DONE = new URL('https://shop.example/checkout/thank-you');
const LINKED =
  '<script type="application/ld+json">{"@type":"Order","orderNumber":"J-1","orderDate":"2026-05-03","orderedItem":"Lamp"}</script>';
const EVENT =
  '<script>dataLayer.push({event:"purchase",ecommerce:{transaction_id:"E-1",items:[{item_name:"Lamp"}]}})</script>';
const documentOf = (head: string): Document =>
  parseHTML(`<!doctype html><html><head>${head}</head><body><h1>Thank you</h1></body></html>`).document;

it('asks once for what reads the page, reads nothing before it came, and then the best kind first', () => {
  const bring = vi.fn();
  const detector = genericDetector(bring);
  const doc = documentOf(LINKED + EVENT);

  expect(detector.isOrderPage(DONE, doc)).toBe(true);
  expect(detector.isOrderPage(DONE, doc)).toBe(true);
  expect(bring.mock.calls).toEqual([[['schema-org', 'analytics']]]);
  expect(detector.read(DONE, doc).kind).toBe('not-a-purchase');

  offerReader(analytics);
  offerReader(schemaOrg);
  expect(detector.read(DONE, doc)).toMatchObject({ kind: 'purchase', detector: 'schema-org' });
  expect(detector.read(DONE, documentOf(EVENT))).toMatchObject({ kind: 'purchase', detector: 'analytics' });
});

it('brings nothing to a page that is no order’s', () => {
  const bring = vi.fn();
  const detector = genericDetector(bring);
  expect(detector.isOrderPage(new URL('https://shop.example/products/lamp'), documentOf(EVENT))).toBe(false);
  expect(bring).not.toHaveBeenCalled();
});
