import type { SampleArticle } from '../article';
import { escapeHtml as e, jsonForScript } from '../html';
import { linesOf } from './plain-pieces';

/** The mobile variant of an article, canonical elsewhere. */
export function amp(article: SampleArticle, address: string): string {
  const ld = {
    '@context': 'https://schema.org',
    '@type': ['NewsArticle'],
    headline: article.headline,
    datePublished: article.published,
  };
  return `<!doctype html>
<html amp lang="${article.language}"><head><meta charset="utf-8"><title>${e(article.headline)}</title>
<link rel="canonical" href="${e(address.replace(/\/amp$/, ''))}">
<script type="application/ld+json">${jsonForScript([ld])}</script></head>
<body><amp-sidebar id="menu" hidden><ul><li>Home</li><li>World</li></ul></amp-sidebar>
<article><header><h1>${e(article.headline)}</h1><span class="author">${e(article.byline)}</span></header>
<figure><figcaption>The ministry building in the capital. — File photo</figcaption></figure>
<section class="amp-article-content">${linesOf(article)
    .map((line) => `<p>${e(line)}</p>`)
    .join('<amp-ad></amp-ad>')}</section>
</article><amp-analytics></amp-analytics></body></html>`;
}
