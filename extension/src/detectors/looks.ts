import type { GenericReader } from '../messages/readers.ts';
import { isOrderPage as analytics } from './stores/analytics/analytics-look.ts';
import { isOrderPage as magento } from './stores/magento/magento-look.ts';
import { isOrderPage as schemaOrg } from './stores/schema-org/schema-org-look.ts';
import { isOrderPage as shopify } from './stores/shopify/shopify-look.ts';
import { isOrderPage as woocommerce } from './stores/woocommerce/woocommerce-look.ts';

/** The first looks of the generic detectors without their readers, which are brought where one of these says yes. */
export const LOOKS: readonly { id: GenericReader; isOrderPage: (url: URL, doc: Document) => boolean }[] = [
  { id: 'shopify', isOrderPage: shopify },
  { id: 'woocommerce', isOrderPage: woocommerce },
  { id: 'magento', isOrderPage: magento },
  { id: 'schema-org', isOrderPage: schemaOrg },
  { id: 'analytics', isOrderPage: analytics },
];
