import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../src/content/offered-readers.ts';
import { jd } from '../src/detectors/stores/jd/jd.ts';

/** Put into the store's order pages only, when its script asks for it. */
export default defineUnlistedScript(() => offerReader(jd));
