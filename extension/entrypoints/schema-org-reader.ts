import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../src/content/offered-readers.ts';
import { schemaOrg } from '../src/detectors/stores/schema-org/schema-org.ts';

/** Put into a page of a chosen shop that looks like an order of this kind. */
export default defineUnlistedScript(() => offerReader(schemaOrg));
