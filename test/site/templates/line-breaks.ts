import type { SampleArticle } from '../article';
import { escapeHtml as e } from '../html';
import { linesOf } from './plain-pieces';

/** An old wire site: tables for layout, no metadata but the title, paragraphs parted by two line breaks. */
export function lineBreaks(article: SampleArticle): string {
  return `<html><head><title>${e(article.outlet)} :: ${e(article.headline)}</title></head>
<body bgcolor="#ffffff">
<table width="100%"><tr><td colspan="2"><font size="5">${e(article.outlet)}</font></td></tr>
<tr><td width="160" valign="top"><a href="/">Front page</a><br><a href="/asia">Asia</a><br><a href="/markets">Markets</a></td>
<td valign="top"><font size="5"><b>${e(article.headline)}</b></font><br><small>By ${e(article.byline)}, ${new Date(article.published).toUTCString()}</small><br><br>
${linesOf(article).map(e).join('\n<br><br>\n')}
<br><br><small>Copyright ${e(article.outlet)}. Reproduction prohibited.</small>
</td></tr></table></body></html>`;
}
