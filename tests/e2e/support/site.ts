import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { browserPath } from './launch.ts';
import { siteBuild } from './paths.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const serve = (folder: string): Promise<{ server: Server; address: string }> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      let file = join(folder, new URL(request.url ?? '/', 'http://site').pathname);
      if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
      if (!file.startsWith(folder) || !existsSync(file)) response.writeHead(404).end();
      else
        response
          .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
          .end(readFileSync(file));
    });
    server.listen(0, '127.0.0.1', () => {
      const { port }: AddressInfo = Object(server.address());
      resolve({ server, address: `http://127.0.0.1:${port}/` });
    });
  });

/** A page of the site, all that it asked for (`GET http://…`), and the errors that it threw or wrote to its console. */
export type Visit = { page: Page; asked: string[]; wrong: string[] };

export type Site = {
  address: string;
  /** Opens a page, as wide as a narrow phone unless said otherwise; `now`: what its clock says. */
  open(path: string, options?: BrowserContextOptions & { now?: string }): Promise<Visit>;
  close(): Promise<void>;
};

/** The built site, served on this machine, and a browser to see it in. */
export async function openSite(): Promise<Site> {
  const { server, address } = await serve(siteBuild);
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    address,
    async open(path, { now, ...options } = {}) {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 }, ...options });
      if (now !== undefined) await page.clock.setFixedTime(now);
      const asked: string[] = [];
      const wrong: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      await page.goto(address + path);
      return { page, asked, wrong };
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
