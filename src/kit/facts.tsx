import { Fragment } from 'preact';

/** Facts up to this length, such as dates, are not broken over lines. */
const WHOLE = 24;

interface Properties {
  readonly className: string;
  /** What is not known is left out. */
  readonly facts: readonly (string | null)[];
}

/** A line of short facts. Each is set in its own direction: an English name in an Urdu line stays in order. */
export const Facts = ({ className, facts }: Properties) => (
  <p class={className}>
    {facts
      .filter((fact) => fact)
      .map((fact, index) => (
        <Fragment key={fact}>
          {index > 0 && ' · '}
          <bdi class={fact!.length <= WHOLE ? 'k-whole' : undefined}>{fact}</bdi>
        </Fragment>
      ))}
  </p>
);
