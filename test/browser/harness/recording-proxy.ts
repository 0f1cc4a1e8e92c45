import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that a whole browser goes through: what is not on loopback is noted, and goes nowhere. */
export interface RecordingProxy {
  readonly port: number;
  /** Every host that was asked for and is not this machine. */
  readonly outside: readonly string[];
  stop(): Promise<void>;
}

export async function recordingProxy(): Promise<RecordingProxy> {
  const outside: string[] = [];
  const server = createServer((incoming, response) => {
    const address = new URL(incoming.url ?? '', 'http://unknown.invalid');
    if (address.hostname !== '127.0.0.1') {
      outside.push(address.host);
      response.writeHead(502).end();
      return;
    }
    const onward = forward(address, { method: incoming.method, headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    outside.push(incoming.url ?? 'unknown');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    outside,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
