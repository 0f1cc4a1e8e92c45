/** In jsdom nothing is laid out: says which parts of a list are near the window. To be called before it is shown. */
export function nearWindow(isNear: (part: number) => boolean = () => true): void {
  globalThis.IntersectionObserver = class {
    constructor(private readonly told: (entries: IntersectionObserverEntry[], self: IntersectionObserver) => void) {}
    observe(target: HTMLElement): void {
      const isIntersecting = isNear(Number(target.dataset['part']));
      const boundingClientRect = { height: 1000 };
      queueMicrotask(() => this.told([{ target, isIntersecting, boundingClientRect } as never], this as never));
    }
    disconnect(): void {}
  } as never;
}
