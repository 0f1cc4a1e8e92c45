import { useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import type { SiteAccess } from './tools';

interface Properties {
  readonly site: SiteAccess;
  readonly onChanged: () => void;
}

/** Readout does not run on this page: why, and what the reader can do. */
export function NoReader({ site, onChanged }: Properties) {
  const { say } = useLanguage();
  const [error, setError] = useState<unknown>(null);
  const after = (act: () => Promise<unknown>) => act().then(onChanged, setError);
  if (site.kind !== 'site')
    return <p class="r-empty">{say(site.kind === 'browser' ? 'browser_page' : 'unknown_page')}</p>;
  return (
    <section class="r-offer">
      <h2>{say('no_reader_title', site.host)}</h2>
      <p>{say('no_reader_text')}</p>
      <Button look="primary" onPress={() => after(site.readOnce)}>
        {say('read_once')}
      </Button>
      <p class="r-doubt">{say('read_once_text')}</p>
      <Button onPress={() => after(site.always)}>{say('read_always', site.host)}</Button>
      <p class="r-doubt">{say('read_always_text')}</p>
      {error !== null && <Failure error={error} />}
    </section>
  );
}
