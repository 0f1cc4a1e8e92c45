import { Fragment } from 'preact';

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
          <bdi>{fact}</bdi>
        </Fragment>
      ))}
  </p>
);
