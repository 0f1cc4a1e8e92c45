import type { Piece, SampleArticle } from '../article';
import { escapeHtml as e, jsonForScript } from '../html';

/** A national daily: JSON-LD, an `article` element, KEY POINTS on top, share icons, "Also Read", comments below. */
export function classic(article: SampleArticle, address: string): string {
  const ld = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: article.outlet },
      {
        '@type': 'NewsArticle',
        headline: article.headline,
        datePublished: article.published,
        author: { '@type': 'Person', name: article.byline },
        publisher: { '@type': 'NewsMediaOrganization', name: article.outlet },
        mainEntityOfPage: address,
      },
    ],
  };
  return `<!doctype html>
<html lang="${article.language}" dir="${article.language === 'ur' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${e(article.headline)} - ${e(article.outlet)}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${e(article.outlet)}">
<link rel="canonical" href="${e(address)}">
<script type="application/ld+json">${jsonForScript(ld)}</script>
<style>
  body { font: 17px/1.6 Georgia, serif; margin: 0; color: #1a1a1a; background: #fff }
  header.site { border-bottom: 1px solid #ccc; padding: 12px 24px; font-weight: bold }
  main { max-width: 680px; margin: 24px auto; padding: 0 16px }
  aside { font-size: 14px; color: #555 } .kp { background: #f5f5f0; padding: 8px 24px } .share span { margin-right: 8px }
</style>
</head>
<body>
<header class="site">${e(article.outlet)} <nav><a href="/">Home</a> <a href="/#world">World</a> <a href="/#sport">Sport</a></nav></header>
<main>
<article>
  <h1>${e(article.headline)}</h1>
  ${article.standfirst ? `<p class="standfirst"><em>${e(article.standfirst)}</em></p>` : ''}
  <p class="byline">${e(article.byline)} <time datetime="${article.published}">${article.published.slice(0, 10)}</time></p>
  <div class="share"><span>icon-facebook</span><span>icon-twitter</span><span>icon-whatsapp</span></div>
  ${keyPoints(article)}
  ${article.body.map(piece).join('\n  ')}
  <div class="tags">TAGS: <a href="/tag/fo">foreign office</a> <a href="/tag/border">border</a></div>
</article>
<aside class="related"><h2>Also Read</h2><ul><li><a href="/x1">Onion prices fall for a third week</a></li><li><a href="/x2">Minister opens ring road said to cost twice the estimate</a></li></ul></aside>
<section class="comments"><h2>Leave a Reply</h2><p>Your email address will not be published.</p><p>Khalid said: finally some clear words from the FO spokesperson.</p></section>
</main>
<footer>© ${e(article.outlet)}. All rights reserved.</footer>
</body></html>`;
}

function keyPoints({ keyPoints: points }: SampleArticle): string {
  if (points.length === 0) return '';
  return `<div class="kp"><h3>KEY POINTS</h3><ul>${points.map((point) => `<li>${e(point)}</li>`).join('')}</ul></div>`;
}

function piece(part: Piece): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p>${e(part.text)}</p>`;
    case 'heading':
      return `<h2>${e(part.text)}</h2>`;
    case 'quote':
      return `<blockquote>${e(part.text)}</blockquote>`;
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${e(item)}</li>`).join('')}</ul>`;
  }
}
