import type { Head } from './heads';

/** A second table, each page with all three fields, written and told once before the rules were mended by it. */
export const LATER_HEADS: readonly Head[] = [
  {
    name: 'a news theme of WordPress',
    head: '<title>Ferry to sail again &#8211; Quay Argus</title><meta property="og:site_name" content="Quay Argus"><meta property="article:published_time" content="2026-11-12T03:00:00+00:00"><meta name="author" content="Mina Okafor"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ferry to sail again","author":{"name":"Mina Okafor","@id":"https://q.example/#/schema/person/1"},"datePublished":"2026-11-12T03:00:00+00:00","publisher":{"@id":"https://q.example/#organization"}},{"@type":"Organization","@id":"https://q.example/#organization","name":"Quay Argus"},{"@type":"Person","@id":"https://q.example/#/schema/person/1","name":"Mina Okafor"}]}</script>',
    over: '<div class="entry-meta"><span class="author vcard"><a class="url fn n" href="/author/mina">Mina Okafor</a></span> <span class="posted-on"><time class="entry-date published" datetime="2026-11-12T03:00:00+00:00">November 12, 2026</time></span></div>',
    says: { publisher: 'Quay Argus', day: '2026-11-12', byline: 'Mina Okafor' },
  },
  {
    name: 'a paper of Pakistan',
    head: '<title>Ferry to sail again - World - QUAYARGUS.COM</title><meta property="og:site_name" content="QUAYARGUS.COM"><meta property="article:published_time" content="2026-11-12 07:10:11">',
    over: '<div class="story__byline"><a class="story__byline__link" href="/authors/12/mina-okafor">Mina Okafor</a> <span class="story__time">Published November 12, 2026 Updated November 13, 2026 09:00am</span></div>',
    says: { publisher: 'QUAYARGUS.COM', day: '2026-11-12', byline: 'Mina Okafor' },
  },
  {
    name: 'a paper of India',
    head: '<title>Ferry to sail again | World News - The Quay Argus</title><meta property="og:site_name" content="The Quay Argus"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry to sail again","datePublished":"2026-11-12T22:04:00+05:30","author":[{"@type":"Person","name":"Mina Okafor"}],"publisher":{"@type":"NewsMediaOrganization","name":"The Quay Argus"}}</script>',
    over: '<div class="byline">By: <a href="/profile/author/mina-okafor/">Mina Okafor</a></div><div>Castell | November 12, 2026 10:04 PM IST</div><div>3 min read</div>',
    says: { publisher: 'The Quay Argus', day: '2026-11-12', byline: 'Mina Okafor' },
  },
  {
    name: 'an agency’s own site',
    head: '<title>Ferry to sail again | Quay Argus</title><meta property="og:site_name" content="Quay Argus"><meta name="article:published_time" content="2026-11-12T10:00:00Z">',
    over: '<div>By <a href="/authors/mina">Mina Okafor</a> and <a href="/authors/ana">Ana Brito</a></div><div>November 12, 2026 10:00 AM UTC · Updated 2 hours ago</div>',
    under:
      '<p>Reporting by Mina Okafor and Ana Brito; Editing by Leo Marsh</p><p>Our Standards: The Quay Principles.</p>',
    says: { publisher: 'Quay Argus', day: '2026-11-12', byline: 'Mina Okafor and Ana Brito' },
  },
  {
    name: 'a public broadcaster',
    head: '<title>Ferry to sail again - Quay News</title><meta property="og:site_name" content="Quay News"><script type="application/ld+json">{"@type":"ReportageNewsArticle","headline":"Ferry to sail again","datePublished":"2026-11-12T06:01:02.000Z","publisher":{"@type":"NewsMediaOrganization","name":"Quay News"},"author":[{"@type":"NewsMediaOrganization","name":"Quay News"}]}</script>',
    over: '<div data-component="byline-block"><div><time datetime="2026-11-12T06:01:02.000Z">12 November 2026</time></div><div><span>Mina Okafor</span><span>Maritime correspondent, Castell</span></div></div>',
    url: 'https://www.quaynews.example/articles/c123',
    says: { publisher: 'Quay News', day: '2026-11-12', byline: 'Mina Okafor' },
  },
  {
    name: 'a state agency with an editor',
    head: '<title>Ferry to sail again-Quaynews</title><meta name="source" content="Quaynews"><meta name="publishdate" content="2026-11-12">',
    over: '<p class="info">Source: Quaynews | 2026-11-12 17:28:15 | Editor: huaxia</p>',
    url: 'https://english.quaynews.example/20261112/ab12/c.html',
    says: { publisher: 'Quaynews', day: '2026-11-12', byline: null },
  },
  {
    name: 'a Turkish agency in English',
    head: '<title>Ferry to sail again</title><meta property="og:site_name" content="Quay Ajans"><meta name="twitter:site" content="@quayajans">',
    over: '<div class="detay-spot"><span class="yazar">Mina Okafor</span> | <span class="tarih">12 November 2026 • Update : 13 November 2026</span></div>',
    url: 'https://www.quayajans.example/en/world/ferry/33',
    says: { publisher: 'Quay Ajans', day: '2026-11-12', byline: 'Mina Okafor' },
  },
  {
    name: 'a German weekly',
    language: 'de',
    head: '<title>Fähre: Ferry to sail again - DER KAI</title><meta property="og:site_name" content="DER KAI"><meta name="date" content="2026-11-12T09:03:00+01:00"><meta name="author" content="DER KAI, Hamburg, Germany">',
    over: '<div>Von <a href="/impressum/autor-1">Mina Okafor</a></div><time datetime="2026-11-12 09:03:00">12.11.2026, 09.03 Uhr</time>',
    url: 'https://www.derkai.example/ausland/ferry-a-1.html',
    says: { publisher: 'DER KAI', day: '2026-11-12', byline: 'Mina Okafor' },
  },
  {
    name: 'a French daily',
    language: 'fr',
    head: '<title>Ferry to sail again - Le Quai</title><meta property="og:site_name" content="Le Quai"><meta property="og:article:published_time" content="2026-11-12T18:00:10+00:00"><meta property="og:article:author" content="Mina Okafor">',
    over: '<p class="meta__author">Par <span>Mina Okafor</span></p><p class="meta__date">Publié le 12 novembre 2026 à 19h00, modifié le 13 novembre 2026 à 08h00</p>',
    url: 'https://www.lequai.example/international/article/2026/11/12/ferry_1.html',
    says: { publisher: 'Le Quai', day: '2026-11-12', byline: 'Mina Okafor' },
  },
  {
    name: 'a page without a head',
    head: '<title>Ferry to sail again</title>',
    over: '<div>Thursday, 12 November 2026 | Mina Okafor</div>',
    footer: '<div class="bottom">Copyright © 2026 Quay Argus Publications. All Rights Reserved.</div>',
    // A name between bars may be a section's, too: it is left alone.
    says: { publisher: 'Quay Argus Publications', day: '2026-11-12', byline: null },
  },
  {
    name: 'a tabloid with a handle and a clock',
    head: '<title>Ferry to sail again | Quay Argus Online</title><meta property="og:site_name" content="Mail Online"><meta property="article:published_time" content="2026-11-12T14:20:00+0000">',
    over: '<p class="author-section byline-plain">By <a class="author" href="/home/search.html?authornamef=Mina">MINA OKAFOR FOR QUAY ARGUS ONLINE</a></p><p class="byline-section"><span>Published: <time datetime="2026-11-12T14:20:00+0000">14:20 GMT, 12 November 2026</time></span> | <span>Updated: 15:11 GMT, 12 November 2026</span></p>',
    says: { publisher: 'Quay Argus Online', day: '2026-11-12', byline: 'MINA OKAFOR' },
  },
  {
    name: 'a reprint by a partner',
    head: '<title>Ferry to sail again - Quay Argus</title><meta property="og:site_name" content="Quay Argus"><meta name="author" content="AFN"><meta property="article:published_time" content="2026-11-12T11:11:00Z">',
    over: '<p>AFN , Thursday 12 Nov 2026</p>',
    says: { publisher: 'Quay Argus', day: '2026-11-12', byline: 'AFN' },
  },
];
