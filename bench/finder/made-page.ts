const WORDS =
  'the harbour office said on Monday that ferry would sail again once its papers were in order and crews had been told minister asked for a report by Friday while fishermen waited at quay talks with neighbours go into third week over reef lines old charts new money tide spring council vote letter answer note'.split(
    ' ',
  );

/** Words in an order of their own, the same in every run: a linear congruential generator, Numerical Recipes' constants. */
function speaker(): (words: number) => string {
  let seed = 20_261_112;
  const next = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed;
  };
  return (count) => {
    const words = Array.from({ length: count }, () => WORDS[next() % WORDS.length]);
    return `${words.join(' ').replace(/^./, (first) => first.toUpperCase())}.`;
  };
}

/**
 * A news page of about so many elements, as a newsroom's system makes them now: menus, an article of forty paragraphs
 * with advertisements and a teaser between them, rails of cards with pictures and icons, comments. Half of the
 * furniture has names that tell what it is, and half has a build's.
 */
export function pageOf(elements: number): string {
  const say = speaker();
  const card = (
    i: number,
  ): string => `<div class="sc-${(i * 7919).toString(36)} css-${(i % 23).toString(36)}x" data-id="${i}" data-track="card:${i}">
<a href="/world/2026/11/${i}" class="css-1l${i % 9}"><figure class="css-im${i % 5}"><picture><source media="(min-width: 600px)" srcset="/i/${i}-l.webp"><img loading="lazy" alt="${say(4)}" src="/i/${i}.jpg"></picture></figure>
<div class="css-tx${i % 5}"><span class="css-k${i % 3}">World</span><h3 class="css-h${i % 3}">${say(9)}</h3>${i % 3 === 0 ? `<p class="css-p1">${say(18)}</p>` : ''}</div></a>
<div class="css-ft"><time datetime="2026-11-12T0${i % 9}:00:00Z">${i % 24} h ago</time><button aria-label="Save"><svg viewBox="0 0 24 24"><path d="M0 0h24v24H0z"></path></svg></button></div></div>`;
  const cards = (from: number, to: number): string =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => card(from + i)).join('\n');
  const comment = (i: number): string =>
    `<li class="cm-${i % 4}"><div class="css-av"><img alt="" src="/u/${i}.png"></div><div><b>Reader ${i}</b><p>${say(25)}</p></div></li>`;
  const body = Array.from({ length: 40 }, (_, i) => {
    const paragraph = `<p class="css-at9mc1">${say(30)} ${say(22)} <a href="/topic/${i}">${say(2)}</a> ${say(14)}</p>`;
    const between = i % 6 === 5 ? `<div id="gpt-${i}" class="ad-slot"><span>Advertisement</span></div>` : '';
    return paragraph + between;
  });
  const CARD = 16;
  const rest = Math.max(0, Math.round((elements - 220) / CARD));
  const [menu, first, second] = [Math.floor(rest / 8), Math.floor(rest / 2), rest - 20];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry to sail again once papers are in order | Harbour Courier</title>
<meta property="og:title" content="Ferry to sail again once papers are in order"><meta property="og:site_name" content="Harbour Courier"><link rel="canonical" href="https://quay.example/1">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry to sail again once papers are in order","datePublished":"2026-11-12T09:30:00Z","author":[{"@type":"Person","name":"Mina Okafor"}],"publisher":{"@type":"Organization","name":"Harbour Courier"}}</script>
<style>.css-at9mc1{margin:0}</style></head><body class="css-body"><div id="app"><header class="site-header"><div class="css-nv"><ul>${Array.from({ length: menu * 4 }, (_, i) => `<li class="css-li"><a href="/s/${i}">${say(1)}</a></li>`).join('')}</ul></div></header>
<main class="css-mn"><div class="css-g1"><article class="css-ar"><div class="css-hd"><h1 class="css-h1">Ferry to sail again once papers are in order</h1><p class="css-df">${say(16)}</p><div class="css-by">By <a href="/by/mina-okafor">Mina Okafor</a> <time datetime="2026-11-12T09:30:00Z">Nov. 12, 2026</time></div></div>
<section name="articleBody" class="css-1r7ky0e">${body.join('\n')}</section></article><div class="css-rail">${cards(0, first)}</div></div>
<section class="related-stories">${cards(first, Math.max(first, second))}</section></main>
<section class="css-cmts"><ol>${Array.from({ length: 30 }, (_, i) => comment(i)).join('')}</ol></section>
<footer class="site-footer"><p>© 2026 Harbour Courier</p></footer></div><script>window.__STATE__ = {"a": "${'x'.repeat(2000)}"};</script></body></html>`;
}
