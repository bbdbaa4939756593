/** The generic detectors, which a chosen shop's page asks for once it looks like an order's. */
export const GENERIC_READERS = ['shopify', 'woocommerce', 'magento', 'schema-org', 'analytics'] as const;
export type GenericReader = (typeof GENERIC_READERS)[number];

/** Everything that is brought into a page: stores with several kinds of pages have their readers brought, too. */
export const READERS = [...GENERIC_READERS, 'amazon', 'jd'] as const;
export type Reader = (typeof READERS)[number];
