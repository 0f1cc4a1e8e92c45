import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { ERROR_CODES, ReadoutError } from '../core/errors';
import { browser } from './browser';
import type { Sender } from './call';
import { isOutdated } from './outdated';
import type { Background, Calls, Client, Handlers, SenderContext } from './protocol';
import { BACKGROUND_CALLS, PAGE_CALLS } from './protocol';

const Envelope = v.object({ call: v.string(), params: v.unknown() });
const Reply = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), code: v.picklist(ERROR_CODES), message: v.string() }),
]);
type Reply = v.InferOutput<typeof Reply>;

/** Asks the background. */
export const background: Background = clientOf(BACKGROUND_CALLS, (message) => browser.runtime.sendMessage(message));

/** Asks the script in a tab's page. */
export const pageIn = (tab: number): Client<typeof PAGE_CALLS> =>
  clientOf(PAGE_CALLS, (message) => browser.tabs.sendMessage(tab, message, { frameId: 0 }));

/** Answers the calls of one side. Returns how to stop answering. */
export function answer<T extends Calls>(calls: T, handlers: Handlers<T, SenderContext>): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Reply> | undefined => {
    const envelope = v.safeParse(Envelope, message);
    if (!envelope.success || !Object.hasOwn(calls, envelope.output.call)) return undefined;
    return replyTo(calls, handlers, envelope.output, sender);
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

function clientOf<T extends Calls>(calls: T, send: (message: unknown) => Promise<unknown>): Client<T> {
  return async (name, params) => {
    const raw = await answerTo(send, { call: name, params });
    const reply = v.safeParse(Reply, raw);
    if (!reply.success) throw new ReadoutError('disconnected', `nobody answers ${name}`);
    if (!reply.output.ok) throw new ReadoutError(reply.output.code, reply.output.message);
    const result = v.safeParse(calls[name]!.result, reply.output.value);
    if (!result.success)
      throw new ReadoutError('invalid-message', `${name} was answered with ${describe(result.issues)}`);
    return result.output as never;
  };
}

async function answerTo(
  send: (message: unknown) => Promise<unknown>,
  message: { call: string; params: unknown },
): Promise<unknown> {
  try {
    return await send(message);
  } catch (cause) {
    const code = isOutdated() ? 'outdated' : 'disconnected';
    throw new ReadoutError(code, `nobody answers ${message.call}`, { cause });
  }
}

async function replyTo<T extends Calls>(
  calls: T,
  handlers: Handlers<T, SenderContext>,
  { call: name, params }: v.InferOutput<typeof Envelope>,
  sender: Runtime.MessageSender,
): Promise<Reply> {
  const call = calls[name]!;
  const who = senderOf(sender);
  if (!who || !call.from.includes(who)) return failed('not-allowed', `${name} may not be sent from here`);
  const parsed = v.safeParse(call.params, params);
  if (!parsed.success) return failed('invalid-message', `${name}: ${describe(parsed.issues)}`);
  try {
    return { ok: true, value: await handlers[name as keyof T](parsed.output as never, contextOf(sender)) };
  } catch (error) {
    if (error instanceof ReadoutError) return failed(error.code, error.message);
    console.error(`Readout: ${name} failed`, error);
    return failed('unexpected', String(error));
  }
}

/** Who sent a message: only this extension's own contexts are anybody. */
export function senderOf(sender: Runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  const own = browser.runtime.getURL('');
  // The background of Firefox and Chrome sends without a tab, as the popup does; both are screens to a page.
  if (sender.url?.startsWith(own) || (!sender.tab && !sender.url)) return 'screen';
  return sender.tab ? 'page' : null;
}

const contextOf = ({ tab, url }: Runtime.MessageSender): SenderContext => ({
  tab: tab?.id ?? null,
  url: url ?? '',
  isPrivate: tab?.incognito ?? false,
});

const failed = (code: (typeof ERROR_CODES)[number], message: string): Reply => ({ ok: false, code, message });

const describe = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues.map((issue) => `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`).join('; ');
