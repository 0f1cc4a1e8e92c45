import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useLanguage } from './speech';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly count?: number;
}

interface Properties<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  /** Hears the keys in what is shown. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
}

/** Tabs by the ARIA pattern: one stop for Tab, arrows between them (mirrored in right-to-left), Home and End. */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose, onKeyDown, children }: Properties<Name>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { direction, number } = useLanguage();
  const choose = (index: number) => {
    const at = (index + tabs.length) % tabs.length;
    onChoose(tabs[at]!.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  const onTabKey = (event: KeyboardEvent) => {
    const at = nextTab(
      event.key,
      tabs.findIndex((tab) => tab.name === chosen),
      tabs.length,
      direction,
    );
    if (at === null) return;
    event.preventDefault();
    choose(at);
  };
  return (
    <>
      <div class="k-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onTabKey}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            class="k-tab"
            id={`${id}-${tab.name}`}
            aria-selected={tab.name === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.name === chosen ? 0 : -1}
            onClick={() => onChoose(tab.name)}
          >
            {tab.label}
            {tab.count !== undefined && <span class="k-count">{number(tab.count)}</span>}
          </button>
        ))}
      </div>
      <div
        class="k-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${chosen}`}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </>
  );
}

/** Where a key leads from the tab at `at`; null for a key that is none of the pattern's. */
function nextTab(key: string, at: number, count: number, direction: 'ltr' | 'rtl'): number | null {
  const forward = direction === 'ltr' ? 1 : -1;
  switch (key) {
    case 'ArrowRight':
      return at + forward;
    case 'ArrowLeft':
      return at - forward;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
