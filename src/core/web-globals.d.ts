// The few globals that browsers and Node share. The core is compiled without the DOM library, so that nothing
// else of a browser can slip in.
declare class URL {
  constructor(url: string | URL, base?: string);
  static canParse(url: string, base?: string): boolean;
  hash: string;
  host: string;
  hostname: string;
  readonly href: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly origin: string;
  readonly searchParams: URLSearchParams;
}
declare class URLSearchParams {
  constructor(init?: string);
  [Symbol.iterator](): IterableIterator<[string, string]>;
  append(name: string, value: string): void;
  delete(name: string): void;
  get(name: string): string | null;
  has(name: string): boolean;
  sort(): void;
  toString(): string;
}
declare const crypto: { randomUUID(): string };
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
