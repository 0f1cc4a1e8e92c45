import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings';
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

interface Properties {
  readonly sites: OwnSites;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** Where Readout runs by itself: the sites it came with, and those the reader added; and what was said of whole sites. */
export function SitesSection({ sites, settings: { siteVerdicts }, onChange }: Properties) {
  const { say, count } = useLanguage();
  const [own, reload] = useLoaded(() => Promise.all([sites.list(), sites.everywhere()]), [sites]);
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' });
  const fail = (error: unknown) => setAnswer({ kind: 'failed', error });
  const ask = (asked: Promise<boolean>) =>
    asked.then((granted) => {
      setAnswer({ kind: granted ? 'none' : 'not-granted' });
      reload();
    }, fail);
  const add = (typed: string) => {
    const host = hostFrom(typed);
    if (host) void ask(sites.add(host));
    else setAnswer({ kind: 'not-a-site' });
  };
  const takeBack = (host: string) => {
    const { [host]: _gone, ...others } = siteVerdicts;
    onChange({ siteVerdicts: others });
  };
  return (
    <Section title={say('options_sites')} text={say('options_sites_text')}>
      {own.kind === 'failed' && <Failure error={own.error} />}
      <SiteLines
        lines={own.kind === 'ready' ? own.value[0].map((host) => ({ host, says: null })) : []}
        remove={(host) => say('site_remove', host)}
        onRemove={(host) => void sites.remove(host).then(reload, fail)}
      />
      <AddSite onAdd={add} />
      {own.kind === 'ready' && own.value[1] ? (
        <div class="k-row">
          <p class="k-grow">{say('grant_everywhere')}</p>
          <Button onPress={() => void sites.removeAll().then(reload, fail)}>{say('grant_stop_everywhere')}</Button>
        </div>
      ) : (
        <div class="k-row">
          <p>{say('read_everywhere_text')}</p>
          <Button onPress={() => void ask(sites.addAll())}>{say('read_everywhere')}</Button>
        </div>
      )}
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
      {Object.keys(siteVerdicts).length > 0 && (
        <>
          <h3>{say('options_verdicts')}</h3>
          <SiteLines
            lines={Object.entries(siteVerdicts).map(([host, isBriefing]) => ({
              host,
              says: say(isBriefing ? 'site_all_briefings' : 'site_no_briefings'),
            }))}
            remove={(host) => say('verdict_site_take_back', host)}
            onRemove={takeBack}
          />
        </>
      )}
    </Section>
  );
}

interface SiteLinesProperties {
  readonly lines: readonly { readonly host: string; readonly says: string | null }[];
  /** The name of the button that takes a site away. */
  readonly remove: (host: string) => string;
  readonly onRemove: (host: string) => void;
}

function SiteLines({ lines, remove, onRemove }: SiteLinesProperties) {
  if (lines.length === 0) return null;
  return (
    <ul class="k-lines">
      {lines.map(({ host, says }) => (
        <li key={host} class="k-row">
          <bdi>{host}</bdi>
          {says && <span class="k-soft">{says}</span>}
          <Button look="quiet" icon="delete" label={remove(host)} onPress={() => onRemove(host)} />
        </li>
      ))}
    </ul>
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
