import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../src/content/offered-readers.ts';
import { woocommerce } from '../src/detectors/stores/woocommerce/woocommerce.ts';

/** Put into a page of a chosen shop that looks like an order of this kind. */
export default defineUnlistedScript(() => offerReader(woocommerce));
