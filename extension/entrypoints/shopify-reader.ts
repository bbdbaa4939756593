import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../src/content/offered-readers.ts';
import { shopify } from '../src/detectors/stores/shopify/shopify.ts';

/** Put into a page of a chosen shop that looks like an order of this kind. */
export default defineUnlistedScript(() => offerReader(shopify));
