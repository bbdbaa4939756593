import { defineContentScript } from 'wxt/utils/define-content-script';
import { analytics } from '../src/detectors/stores/analytics/analytics.ts';
import { magento } from '../src/detectors/stores/magento/magento.ts';
import { schemaOrg } from '../src/detectors/stores/schema-org/schema-org.ts';
import { shopify } from '../src/detectors/stores/shopify/shopify.ts';
import { woocommerce } from '../src/detectors/stores/woocommerce/woocommerce.ts';
import type { Detection, Detector } from '../src/detectors/types.ts';
import { runStoreScript } from '../src/platform/store-script.ts';

// One by one, not from the registry: that would bring every store's detector along.
const GENERIC = [shopify, woocommerce, magento, schemaOrg, analytics];

/** All generic detectors as one, for a shop that the user has chosen: the first that finds a purchase. */
const generic: Detector = {
  id: 'generic',
  matches: [],
  isOrderPage: (url, doc) => GENERIC.some((detector) => detector.isOrderPage(url, doc)),
  read: (url, doc, state) => {
    const nothing: Detection = { kind: 'not-a-purchase', detector: null, missing: [], purchases: [] };
    const readings = GENERIC.filter((detector) => detector.isOrderPage(url, doc)).map((detector) =>
      detector.read(url, doc, state),
    );
    return (
      readings.find(({ kind }) => kind === 'purchase') ??
      readings.find(({ kind }) => kind === 'unreadable') ??
      nothing
    );
  },
};

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: false,
  main: (context) => runStoreScript(generic, context),
});
