import type { Browser } from 'puppeteer-core';

/** Puppeteer's own line to Firefox, which it does not show: only so is the browser's privileged side reached. */
interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result: Result & { contexts: { context: string }[] } }>;
}

interface Result {
  readonly type?: string;
  readonly exceptionDetails?: { readonly text: string };
}

/** Runs an expression in Firefox itself, with all its rights, and waits for its promise. */
export async function privileged(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    target: { context: tree.result.contexts[0]?.context },
    awaitPromise: true,
    expression,
  });
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails?.text}`);
}
