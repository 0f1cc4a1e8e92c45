/** Where the focus was before Readout took it. */
export interface FocusKeeper {
  /** To be called before something of ours takes the focus. */
  remember(): void;
  /** Gives the focus back, where something of ours still has it. */
  giveBack(): void;
}

/** `inside` is what takes the focus for a while; whatever else is in the root may be gone back to. */
export function createFocusKeeper(document: Document, root: ShadowRoot, inside: string): FocusKeeper {
  let before: Element | null = null;
  return {
    remember() {
      const active = root.activeElement ?? document.activeElement;
      if (active && active !== root.host && !active.closest(inside)) before = active;
    },
    giveBack() {
      const active = root.activeElement;
      if (!active?.closest(inside)) return;
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      // The body takes no focus; what has it must let go all the same.
      if (root.activeElement === active) (active as HTMLElement).blur();
      before = null;
    },
  };
}
