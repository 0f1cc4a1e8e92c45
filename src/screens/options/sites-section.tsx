import { useState } from 'preact/hooks';
import { NEWS_SITES } from '../../core/sites/news-sites';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { Section } from '../../kit/section';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import { hostFrom } from './host-from';
import type { OwnSites } from './tools';

type Answer =
  | { readonly kind: 'none' | 'not-granted' | 'not-a-site' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Where Readout runs by itself: the sites it came with, and those the reader added. */
export function SitesSection({ sites }: { sites: OwnSites }) {
  const { say, count } = useLanguage();
  const [own, reload] = useLoaded(sites.list, [sites]);
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' });
  const fail = (error: unknown) => setAnswer({ kind: 'failed', error });
  const add = (typed: string) => {
    const host = hostFrom(typed);
    if (!host) return setAnswer({ kind: 'not-a-site' });
    sites.add(host).then((granted) => {
      setAnswer({ kind: granted ? 'none' : 'not-granted' });
      reload();
    }, fail);
  };
  return (
    <Section title={say('options_sites')} text={say('options_sites_text')}>
      {own.kind === 'failed' && <Failure error={own.error} />}
      {own.kind === 'ready' && own.value.length > 0 && (
        <ul class="k-lines">
          {own.value.map((host) => (
            <li key={host} class="k-row">
              <bdi>{host}</bdi>
              <Button
                look="quiet"
                icon="delete"
                label={say('site_remove', host)}
                onPress={() => sites.remove(host).then(reload, fail)}
              />
            </li>
          ))}
        </ul>
      )}
      <AddSite onAdd={add} />
      {answer.kind === 'not-granted' && <p role="status">{say('site_not_granted')}</p>}
      {answer.kind === 'not-a-site' && <p role="alert">{say('site_not_understood')}</p>}
      {answer.kind === 'failed' && <Failure error={answer.error} />}
      <details>
        <summary>{count('sites_built_in', NEWS_SITES.length)}</summary>
        <ul class="k-columns">
          {NEWS_SITES.map(({ host }) => (
            <li key={host}>
              <bdi>{host}</bdi>
            </li>
          ))}
        </ul>
      </details>
    </Section>
  );
}

function AddSite({ onAdd }: { onAdd: (typed: string) => void }) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="k-row"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(typed);
      }}
    >
      <input
        class="k-field k-grow"
        dir="ltr"
        aria-label={say('site_address')}
        placeholder={say('site_address')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="k-button">
        {say('site_add')}
      </button>
    </form>
  );
}
