import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';

/**
 * The browser's own prompt shows only where there is a screen, and no automation reaches into it. So this runs the
 * whole flow in a process of its own under Xvfb, where keys are pressed by xdotool as a hand would.
 */
const underScreen = (script: string): Promise<{ code: number | null; output: string }> =>
  new Promise((resolve) => {
    const child = spawn('xvfb-run', ['-a', '-s', '-screen 0 1280x900x24', process.execPath, script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: process.env,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        output += part.toString();
      });
    // Whatever hangs there must not outlive the test, Xvfb included.
    const limit = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGTERM'), 100_000);
    child.once('close', (code) => {
      clearTimeout(limit);
      resolve({ code, output });
    });
  });

test('the browser asks, the user agrees, and the store is read, open pages too; taken back, all of it falls silent', async () => {
  test.setTimeout(120_000);
  const { code, output } = await underScreen(`${import.meta.dirname}/support/press-the-prompt.ts`);
  expect(code, output).toBe(0);
  const last = output.trim().split('\n').at(-1) ?? '';
  const told: { granted: string[]; registered: string[] } = JSON.parse(last);
  const hosts = ['https://details.jd.com/*', 'https://order.jd.com/*'];
  expect({ ...told, granted: told.granted.sort(), registered: told.registered.sort() }).toEqual({
    grantedBefore: [],
    granted: hosts,
    registered: hosts,
    // Open before it was allowed, and read without being opened again.
    readWhereOpen: ['310000000001'],
    proposed: ['310000000001'],
    registeredAfter: [],
    afterwards: null,
  });
});
