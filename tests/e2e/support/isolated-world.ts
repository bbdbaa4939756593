import type { Page } from '@playwright/test';

/**
 * Runs an expression where the extension's content script runs: in its isolated world of the page. So a test can play a
 * content script that was taken over.
 */
export const inContentScript = async (
  page: Page,
  extensionId: string,
  expression: string,
): Promise<unknown> => {
  const cdp = await page.context().newCDPSession(page);
  try {
    const worlds: { id: number; origin: string }[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await cdp.send('Runtime.enable');
    const ours = worlds.find((world) => world.origin === `chrome-extension://${extensionId}`);
    if (!ours) throw new Error(`no content script of ours runs on ${page.url()}`);
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: ours.id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await cdp.detach();
  }
};
