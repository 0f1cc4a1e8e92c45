import { useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import type { SiteAccess } from './tools';

interface Properties {
  readonly site: SiteAccess;
  /** Called when the page has been read. */
  readonly onRead: () => void;
}

/** Readout does not run on this page: why, and what the reader can do. */
export function NoReader({ site, onRead }: Properties) {
  const { say } = useLanguage();
  if (site.kind !== 'site')
    return <p class="r-empty">{say(site.kind === 'browser' ? 'browser_page' : 'unknown_page')}</p>;
  return <Offer site={site} onRead={onRead} />;
}

type Site = Extract<SiteAccess, { kind: 'site' }>;

function Offer({ site, onRead }: Properties & { readonly site: Site }) {
  const { say } = useLanguage();
  const [grant] = useLoaded(site.grant, [site]);
  const [refused, setRefused] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (grant.kind === 'loading') return <p class="r-empty" aria-busy="true" />;
  if (grant.kind === 'ready' && grant.value !== 'none') return <NotABriefing read={site.readOnce} onRead={onRead} />;
  const ask = (asked: Promise<boolean>) =>
    asked.then((granted) => (granted ? onRead() : setRefused(true))).catch(setError);
  return (
    <section class="r-offer">
      <h2>{say('no_reader_title', site.host)}</h2>
      <p>{say('no_reader_text')}</p>
      <Button look="primary" onPress={() => void site.readOnce().then(onRead, setError)}>
        {say('read_once')}
      </Button>
      <p class="r-doubt">{say('read_once_text')}</p>
      <div class="k-row">
        <Button onPress={() => void ask(site.always())}>{say('read_always', site.host)}</Button>
        <Button onPress={() => void ask(site.everywhere())}>{say('read_everywhere')}</Button>
      </div>
      <p class="r-doubt">{say('read_always_text')}</p>
      {refused && <p role="status">{say('site_not_granted')}</p>}
      {error !== null && <Failure error={error} />}
    </section>
  );
}

interface NotABriefingProperties {
  readonly read: () => Promise<unknown>;
  readonly onRead: () => void;
}

/** A page that Readout left alone, as it saw no briefing in it: the reader may know better. */
export function NotABriefing({ read, onRead }: NotABriefingProperties) {
  const { say } = useLanguage();
  const [error, setError] = useState<unknown>(null);
  return (
    <section class="r-offer">
      <h2>{say('left_alone')}</h2>
      <p>{say('left_alone_text')}</p>
      <Button onPress={() => void read().then(onRead, setError)}>{say('read_anyway')}</Button>
      {error !== null && <Failure error={error} />}
    </section>
  );
}
