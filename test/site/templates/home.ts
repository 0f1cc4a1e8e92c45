import { escapeHtml as e } from '../html';

/** The front page: headlines and teasers, no article. */
export function home(links: readonly { href: string; text: string; outlet: string }[]): string {
  const items = links.map(
    ({ href, text, outlet }) => `<li><a href="${e(href)}">${e(text)}</a> <small>${e(outlet)}</small></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sample news</title>
<style>body{font:16px/1.5 Georgia,serif;max-width:680px;margin:24px auto;padding:0 16px}li{margin:8px 0}small{color:#666}</style></head>
<body><h1>Sample news</h1><p>Invented articles at invented outlets, to try Readout on.</p>
<ul>${items.join('')}</ul>
</body></html>`;
}
