import { render } from 'preact';
import { Speak } from '../../kit/speech';
import { activeTab } from '../../platform/active-tab';
import { storedDrafts } from '../../platform/drafts';
import { browserLanguage } from '../../platform/i18n';
import { background, pageIn } from '../../platform/messages';
import { download } from '../download';
import { ReadingView } from '../reading/reading-view';
import { siteOf } from '../site';

const language = browserLanguage();
document.documentElement.lang = language.code;
document.documentElement.dir = language.direction;

const tab = await activeTab();
const tools = {
  background,
  page: pageIn(tab?.id ?? -1),
  drafts: storedDrafts,
  site: siteOf(tab),
  formats: [],
  download,
  openLibrary: null,
  openOptions: null,
};
render(
  <Speak language={language}>
    <ReadingView tools={tools} />
  </Speak>,
  document.body,
);
