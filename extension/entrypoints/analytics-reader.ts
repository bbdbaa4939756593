import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../src/content/offered-readers.ts';
import { analytics } from '../src/detectors/stores/analytics/analytics.ts';

/** Put into a page of a chosen shop that looks like an order of this kind. */
export default defineUnlistedScript(() => offerReader(analytics));
