import { useState } from 'preact/hooks';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { useLoaded } from '../../kit/use-loaded';
import type { SiteGrant } from '../../platform/own-sites';
import type { SiteAccess } from './tools';

const SENTENCES = {
  'built-in': 'grant_built_in',
  added: 'grant_added',
  everywhere: 'grant_everywhere',
  none: 'grant_none',
} as const satisfies Record<SiteGrant, string>;

/** What Readout may do on this site, in words, and how to give or take it. */
export function SiteMenu({ site }: { site: Extract<SiteAccess, { kind: 'site' }> }) {
  const { say } = useLanguage();
  const [grant, reload] = useLoaded(site.grant, [site]);
  const [error, setError] = useState<unknown>(null);
  const after = (done: Promise<unknown>) => void done.then(reload, setError);
  const now = grant.kind === 'ready' ? grant.value : null;
  return (
    <details class="r-menu" name="menu">
      <summary class="k-button" data-look="quiet">
        <Icon name="site" />
        <bdi class="r-host">{site.host}</bdi>
      </summary>
      <div class="r-site-menu">
        {now && <p role="status">{say(SENTENCES[now], site.host)}</p>}
        {now === 'none' && (
          <>
            <div class="k-row">
              <Button onPress={() => after(site.always())}>{say('read_always', site.host)}</Button>
              <Button onPress={() => after(site.everywhere())}>{say('read_everywhere')}</Button>
            </div>
            <p class="r-doubt">{say('read_always_text')}</p>
          </>
        )}
        {(now === 'added' || now === 'everywhere') && (
          <Button onPress={() => after(site.stop(now))}>
            {now === 'added' ? say('grant_stop', site.host) : say('grant_stop_everywhere')}
          </Button>
        )}
        {grant.kind === 'failed' && <Failure error={grant.error} />}
        {error !== null && <Failure error={error} />}
      </div>
    </details>
  );
}
