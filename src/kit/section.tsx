import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Properties {
  readonly title: string;
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** A titled part of a long page. */
export function Section({ title, text, children }: Properties) {
  const id = useId();
  return (
    <section class="k-section" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {text && <p class="k-soft">{text}</p>}
      </div>
      <div class="k-section-body">{children}</div>
    </section>
  );
}
