import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../src/content/offered-readers.ts';
import { amazon } from '../src/detectors/stores/amazon/amazon.ts';

/** Put into the store's order pages only, when its script asks for it. */
export default defineUnlistedScript(() => offerReader(amazon));
