import type { Briefing } from '../../core/briefing/briefing';
import { overruledBy, type ReaderVerdict, siteOfArticle } from '../../core/briefing/overrule';
import type { Language } from '../../core/language/language';
import { Button } from '../../kit/button';
import { Facts } from '../../kit/facts';
import { useLanguage } from '../../kit/speech';
import { PageOfArticle } from './page-of-article';
import type { PageStatus } from './tools';
import { Why } from './why';

interface Properties {
  readonly status: PageStatus;
  readonly onOverrule: (of: ReaderVerdict['of'], isBriefing: boolean | null) => void;
}

/** What this page is: whether it reports a briefing, whose, when, and why we think so; and the reader's own word on it. */
export function Verdict({ status, onOverrule }: Properties) {
  const language = useLanguage();
  const { article, analysis, id } = status;
  const { briefing } = analysis;
  return (
    <section class="r-verdict" aria-label={language.say('this_page')}>
      <Facts className="r-source" facts={[article.publisher, article.published && language.day(article.published)]} />
      <h2 class="r-title" lang={article.language ?? ''} dir={article.direction}>
        {article.title ?? language.say('untitled')}
      </h2>
      <PageOfArticle address={article.url ?? id} />
      <p class="r-kind" data-briefing={briefing.isBriefing} role="status">
        {kindOf(briefing, siteOfArticle(id), language)}
      </p>
      {briefing.isBriefing && (
        <Facts className="r-occasion" facts={occasionOf(briefing, article.published, language)} />
      )}
      <div class="r-judge">
        <Why signals={briefing.signals} text={article.text} />
        <Overrule briefing={briefing} site={siteOfArticle(id)} onOverrule={onOverrule} />
      </div>
    </section>
  );
}

interface OverruleProperties extends Pick<Properties, 'onOverrule'> {
  readonly briefing: Briefing;
  readonly site: string | null;
}

/** One press says that the engine is wrong; a second one extends that to the site, or takes it back. */
function Overrule({ briefing, site, onOverrule }: OverruleProperties) {
  const { say } = useLanguage();
  const by = overruledBy(briefing);
  const { isBriefing } = briefing;
  return (
    <div class="k-row r-overrule">
      {by !== null && (
        <Button look="quiet" onPress={() => onOverrule(by, null)}>
          {say('verdict_take_back')}
        </Button>
      )}
      {by !== 'article' && (
        <Button look="quiet" onPress={() => onOverrule('article', !isBriefing)}>
          {say(isBriefing ? 'overrule_none' : 'overrule_briefing')}
        </Button>
      )}
      {by === 'article' && site && (
        <Button look="quiet" onPress={() => onOverrule('site', isBriefing)}>
          {say('overrule_site', site)}
        </Button>
      )}
    </div>
  );
}

function kindOf(briefing: Briefing, site: string | null, { say }: Language): string {
  const { isBriefing, kind } = briefing;
  switch (overruledBy(briefing)) {
    case 'article':
      return say(isBriefing ? 'verdict_article_briefing' : 'verdict_article_none');
    case 'site':
      return say(isBriefing ? 'verdict_site_briefing' : 'verdict_site_none', site ?? '');
    case null:
      return say(`briefing_${kind}`);
  }
}

/** The day is said where it is another than the article's, which stands above. */
const occasionOf = (briefing: Briefing, published: string | null, { place, day }: Language): (string | null)[] => [
  briefing.ministry && place(briefing.ministry),
  briefing.spokesperson,
  briefing.occasion,
  briefing.date && (published === null || day(briefing.date) !== day(published)) ? day(briefing.date) : null,
];
