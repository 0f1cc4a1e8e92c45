import type { SampleArticle } from '../article';
import { escapeHtml as e } from '../html';
import { linesOf } from './plain-pieces';

/** A framework's page: hashed classes, no semantic element, links and emphasis inside sentences, an advertisement between. */
export function divSoup(article: SampleArticle, address: string): string {
  const blocks = linesOf(article).map((line, i) => `<div class="css-1q${i}x7z">${withInlineMarkup(e(line))}</div>`);
  blocks.splice(2, 0, '<div class="css-ad91k" data-ad><div>ADVERTISEMENT</div><div>Fly to Muscat from 299</div></div>');
  return `<!doctype html>
<html lang="${article.language}"><head><meta charset="utf-8">
<title>${e(article.headline)} | ${e(article.outlet)}</title>
<meta property="og:title" content="${e(article.headline)}"><meta property="og:type" content="article">
<meta property="article:published_time" content="${article.published}"><meta name="author" content="${e(article.byline)}">
<meta property="og:site_name" content="${e(article.outlet)}"><meta property="og:url" content="${e(address)}">
<style>.css-page{font:16px/1.5 sans-serif;max-width:640px;margin:auto}.css-h1{font-size:28px;font-weight:700}[class^=css-1q]{margin:14px 0}</style>
</head><body><div id="__root"><div class="css-page">
<div class="css-top"><a href="/">Home</a> <a href="/live">Live</a> <span>Sign in</span></div>
<div class="css-h1" role="heading" aria-level="1">${e(article.headline)}</div>
<div class="css-meta"><span>${e(article.byline)}</span> · <span>${article.published.slice(0, 10)}</span> · <span>3 min read</span></div>
<div class="css-body">
${blocks.join('\n')}
</div>
<div class="css-more"><div>More from ${e(article.outlet)}</div><div><a href="/m1">Ferry service resumes after storm</a></div><div><a href="/m2">Rice harvest beats forecast</a></div></div>
<div class="css-news">Sign up for our newsletter. We will never share your address.</div>
</div></div></body></html>`;
}

/** Splits text nodes inside sentences, as links and emphasis do on real pages. */
const withInlineMarkup = (html: string): string =>
  html
    .replace(/\bspokesperson\b/, '<a href="/topic/spokesperson">spokes<b>person</b></a>')
    .replace(/\bministry\b/, '<em>ministry</em>');
