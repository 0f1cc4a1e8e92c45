import { useCallback, useState } from 'preact/hooks';
import { NEWS_SITES } from '../../core/sites/news-sites';
import { Button } from '../../kit/button';
import { Legend } from '../../kit/legend';
import { Failure } from '../../kit/notice';
import { useLanguage } from '../../kit/speech';
import { SampleArticle } from './sample-article';
import type { WelcomeTools } from './tools';

const STEPS = ['open', 'select', 'review'] as const;

/** The first page a reader sees: the three things to do, beside a sample article to do them in. It asks for nothing. */
export function Welcome({ tools }: { tools: WelcomeTools }) {
  const { say, count } = useLanguage();
  const [trouble, setTrouble] = useState<unknown>(null);
  const [tried, setTried] = useState(false);
  const onKept = useCallback(() => setTried(true), []);
  return (
    <div class="k-root k-page">
      <header class="k-masthead">
        <h1>{say('extension_name')}</h1>
      </header>
      <main class="w-main">
        <div>
          <p class="w-lead">{say('welcome_lead')}</p>
          <ol class="w-steps">
            {STEPS.map((step) => (
              <li key={step}>
                <h2>{say(`welcome_${step}`)}</h2>
                <p>{say(`welcome_${step}_text`)}</p>
                {step === 'select' && (
                  <p class="w-tried" role="status">
                    {tried && say('welcome_tried')}
                  </p>
                )}
              </li>
            ))}
          </ol>
          <p class="k-soft">{count('welcome_sites', NEWS_SITES.length)}</p>
          <p class="k-soft">{say('options_data_text')}</p>
          <div class="k-row w-buttons">
            <Button look="primary" onPress={() => tools.openLibrary().catch(setTrouble)}>
              {say('welcome_library')}
            </Button>
            <Button onPress={() => tools.openOptions().catch(setTrouble)}>{say('options')}</Button>
          </div>
          {trouble !== null && <Failure error={trouble} />}
        </div>
        <div>
          <SampleArticle practise={tools.practise} onKept={onKept} />
          <section class="w-legend" aria-labelledby="legend">
            <h2 id="legend">{say('legend')}</h2>
            <Legend />
          </section>
        </div>
      </main>
    </div>
  );
}
