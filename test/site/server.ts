import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PAGES, type SitePage } from './pages';

/** A running sample site. */
export interface Site {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** Every path that was asked for, in order. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

/** Serves the sample site, and any further pages, on loopback. */
export async function serveSite(further: readonly SitePage[] = [], port = 0): Promise<Site> {
  const pages = new Map([...PAGES, ...further].map((page) => [page.path, page]));
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    requests.push(pathname);
    const page = pages.get(pathname);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Not found</h1>');
      return;
    }
    const address = `http://${request.headers.host}${pathname}`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html(address));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
