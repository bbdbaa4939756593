import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

const fileFor = (folder: string, address: string): string | null => {
  const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
  const wanted = [path, join(path, 'index.html'), `${path.replace(/\/$/, '')}.html`];
  return (
    wanted.map((name) => join(folder, name)).find((name) => existsSync(name) && statSync(name).isFile()) ??
    null
  );
};

export type Site = { address: string; server: Server };

/** Serves a folder on 127.0.0.1, on the port given or any free one. */
export const serveSite = (folder: string, port = 0): Promise<Site> =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const file = fileFor(folder, request.url ?? '/');
      if (file === null) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not here');
        return;
      }
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${taken}/`, server });
    });
  });
