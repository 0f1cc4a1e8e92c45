declare module 'dom-anchor-text-quote' {
  export function toTextPosition(
    root: Node,
    selector: { exact: string; prefix?: string; suffix?: string },
    options?: { hint?: number },
  ): { start: number; end: number } | null;
}
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    markRanges(ranges: readonly { start: number; length: number }[]): void;
    unmark(): void;
  }
}
