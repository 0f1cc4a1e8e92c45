import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** What the page tells, by path: `/done`, `/state`, `/trying`, `/acknowledged`, `/say`. */
export type Listener = (path: string, body: string) => void;

/** Serves the benchmark's page on loopback; port 0 is any that is free. */
export async function serve(
  folder: string,
  port: number,
): Promise<{ url: string; port: number; listen(listener: Listener): void; close(): void }> {
  let listener: Listener = () => undefined;
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method === 'POST') {
      let body = '';
      request.on('data', (piece) => (body += piece));
      request.on('end', () => {
        listener(path, body);
        response.end('{}');
      });
      return;
    }
    readFile(join(folder, path === '/' ? 'index.html' : path)).then(
      (file) => response.setHeader('content-type', TYPES[path.split('.').at(-1)!] ?? 'text/html').end(file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}/`,
    port: bound,
    listen: (next) => {
      listener = next;
    },
    close: () => server.close(),
  };
}
