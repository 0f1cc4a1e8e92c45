import { isWebAddress } from './passage-link';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that shows exactly this text, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

/** An address for `href`; what is none of the web's is left out, so that no script can be in it. */
export const webAddress = (address: string): string | null => (isWebAddress(address) ? escapeHtml(address) : null);
