import type { SampleArticle } from '../article';
import { escapeHtml as e, jsonForScript } from '../html';
import { linesOf } from './plain-pieces';

/** A site that draws its pages in the browser: a list first, an article after a click, by `history.pushState`. */
export function clientSide(articles: readonly SampleArticle[], outlet: string): string {
  const data = articles.map((article) => ({ slug: article.slug, headline: article.headline, lines: linesOf(article) }));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${e(outlet)}</title></head>
<body><div id="app"></div>
<script type="application/json" id="data">${jsonForScript(data)}</script>
<script>
const data = JSON.parse(document.getElementById('data').textContent);
const app = document.getElementById('app');
const element = (name, text, props = {}) => Object.assign(document.createElement(name), { textContent: text }, props);
function draw() {
  const article = data.find(({ slug }) => location.pathname.endsWith('/' + slug));
  const main = element('main', '');
  if (article) {
    document.title = article.headline;
    const body = element('article', '');
    body.append(element('h1', article.headline), ...article.lines.map((line) => element('p', line)));
    main.append(body);
  } else {
    document.title = ${jsonForScript(outlet)};
    main.append(...data.map(({ slug, headline }) => element('a', headline, { href: '/app/' + slug, id: slug, style: 'display:block' })));
  }
  app.replaceChildren(main);
}
addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.href);
  draw();
});
addEventListener('popstate', draw);
draw();
</script></body></html>`;
}
