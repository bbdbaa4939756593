import type { BrowserContext } from '@playwright/test';

/**
 * Serves pages at their real addresses and nothing else: whatever is not named here is refused, so that no test
 * depends on (or troubles) anybody's server. Answers the addresses that were asked for in vain.
 */
export const serve = async (
  context: BrowserContext,
  pages: Record<string, string>,
  /** Addresses of our own servers, let through. */
  own: string[] = [],
): Promise<string[]> => {
  const refused: string[] = [];
  await context.unrouteAll();
  await context.route(/^https?:/, async (route) => {
    const address = route.request().url();
    const body = pages[address];
    if (body !== undefined) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      return;
    }
    if (own.some((start) => address.startsWith(start))) {
      await route.continue();
      return;
    }
    refused.push(address);
    await route.abort();
  });
  return refused;
};
