import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The marks that the reader sees in the page now. */
export const InView = createContext<ReadonlySet<string>>(new Set());

/** What an entry says of its mark: which it is, and whether the reader sees it in the page. */
export function useMarkState(mark: string): { 'data-mark': string; 'data-seen': boolean } {
  return { 'data-mark': mark, 'data-seen': useContext(InView).has(mark) };
}
