/** How a page is marked up around an article with the headline "Ferry to sail again", and what it says of it. */
export interface Head {
  readonly name: string;
  readonly head?: string;
  /** Between the headline and the text. */
  readonly over?: string;
  /** After the text, in the article. */
  readonly under?: string;
  /** After the article. */
  readonly footer?: string;
  readonly language?: string;
  readonly url?: string;
  /** A day, `YYYY-MM-DD`, stands for `published`. */
  readonly says: { readonly publisher?: string | null; readonly day?: string | null; readonly byline?: string | null };
}

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const news = (values: object): string => ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...values });
const title = (words: string): string => `<title>${words}</title>`;

const PUBLISHERS: readonly Head[] = [
  { name: 'og:site_name', head: property('og:site_name', 'Quay Argus'), says: { publisher: 'Quay Argus' } },
  {
    name: 'og:site_name with a slogan behind a bar',
    head: property('og:site_name', 'Quay Argus | Latest news from the coast'),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'og:site_name with a slogan behind a dash',
    head: property('og:site_name', 'Quay Argus - Breaking News, World News &amp; Videos'),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'og:site_name with a slogan behind a colon',
    head: property('og:site_name', 'Quay Argus: News, Sport, Opinion'),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'og:site_name as a domain',
    head: property('og:site_name', 'QuayArgus.com'),
    says: { publisher: 'QuayArgus.com' },
  },
  {
    name: 'og:site_name that is the address, and a window title with the name',
    head: property('og:site_name', 'www.quayargus.example') + title('Ferry to sail again - Quay Argus'),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'og:site_name that says what the software is called, and JSON-LD with the name',
    head: property('og:site_name', 'Home') + news({ publisher: { '@type': 'Organization', name: 'Quay Argus' } }),
    says: { publisher: 'Quay Argus' },
  },
  { name: 'application-name', head: meta('application-name', 'Quay Argus'), says: { publisher: 'Quay Argus' } },
  {
    name: 'apple-mobile-web-app-title',
    head: meta('apple-mobile-web-app-title', 'Quay Argus'),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'JSON-LD publisher as a string',
    head: news({ headline: 'Ferry to sail again', publisher: 'Quay Argus' }),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'JSON-LD publisher as an array',
    head: news({ publisher: [{ '@type': 'NewsMediaOrganization', name: 'Quay Argus' }] }),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'JSON-LD publisher as a reference into the graph',
    head: ld({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Ferry to sail again', publisher: { '@id': '#org' } },
        { '@type': 'Organization', '@id': '#org', name: 'Quay Argus' },
      ],
    }),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'JSON-LD publisher as a reference into another script',
    head:
      news({ headline: 'Ferry to sail again', publisher: { '@id': 'https://q.example/#org' } }) +
      ld({ '@type': 'Organization', '@id': 'https://q.example/#org', name: 'Quay Argus' }),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'JSON-LD of a WebSite beside an article without publisher',
    head: ld({
      '@graph': [
        { '@type': 'Article', headline: 'Ferry to sail again' },
        { '@type': 'WebSite', name: 'Quay Argus', url: 'https://www.quayargus.example/' },
      ],
    }),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'JSON-LD copyrightHolder',
    head: news({ headline: 'Ferry to sail again', copyrightHolder: { '@type': 'Organization', name: 'Quay Argus' } }),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'JSON-LD sourceOrganization',
    head: news({
      headline: 'Ferry to sail again',
      sourceOrganization: { '@type': 'Organization', name: 'Quay Argus' },
    }),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'the window’s title behind a dash',
    head: title('Ferry to sail again - Quay Argus'),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'the window’s title behind a bar',
    head: title('Ferry to sail again | Quay Argus'),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'the window’s title behind a long dash',
    head: title('Ferry to sail again – Quay Argus'),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'the window’s title behind arrows',
    head: title('Ferry to sail again » Quay Argus'),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'the window’s title behind a dot',
    head: title('Ferry to sail again • Quay Argus'),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'the window’s title behind the section',
    head: title('Ferry to sail again | World | Quay Argus'),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'the window’s title before the headline',
    head: title('Quay Argus - Ferry to sail again'),
    says: { publisher: 'Quay Argus' },
  },
  { name: 'twitter:site alone', head: meta('twitter:site', '@QuayArgus'), says: { publisher: 'QuayArgus' } },
  { name: 'dc.publisher', head: meta('DC.publisher', 'Quay Argus'), says: { publisher: 'Quay Argus' } },
  {
    name: 'the copyright of the head',
    head: meta('copyright', 'Copyright 2026 Quay Argus'),
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'the copyright line at the foot',
    footer: '<footer><p>© 2026 Quay Argus. All rights reserved.</p></footer>',
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'the copyright line at the foot with years and a company',
    footer: '<div id="footer">Copyright &copy; 1998-2026 Quay Argus Ltd. All Rights Reserved</div>',
    says: { publisher: 'Quay Argus Ltd' },
  },
  {
    name: 'itemprop publisher',
    over: '<span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Quay Argus"></span>',
    says: { publisher: 'Quay Argus' },
  },
  {
    name: 'the picture of the house at the top',
    head: title('Ferry to sail again'),
    over: '',
    footer: '<a class="logo" href="/" title="Quay Argus"><img class="site-logo" src="/logo.svg" alt="Quay Argus"></a>',
    says: { publisher: 'Quay Argus' },
  },
  { name: 'nobody: the host', head: title('Ferry to sail again'), says: { publisher: 'quayargus.example' } },
  {
    name: 'a host of the house that prints an agency’s feed',
    head: property('og:site_name', 'Hosted') + title('Ferry to sail again'),
    footer: '<footer>© 2026 The Northern Press. All rights reserved.</footer>',
    says: { publisher: 'The Northern Press' },
  },
];

const DAYS: readonly Head[] = [
  {
    name: 'article:published_time',
    head: property('article:published_time', '2026-11-12T08:00:00+05:00'),
    says: { day: '2026-11-12' },
  },
  {
    name: 'article:published_time with a space',
    head: property('article:published_time', '2026-11-12 08:00:00'),
    says: { day: '2026-11-12' },
  },
  {
    name: 'article:published_time in words',
    head: property('article:published_time', 'Thu, 12 Nov 2026 08:00:00 +0500'),
    says: { day: '2026-11-12' },
  },
  {
    name: 'article:published_time in words with a hyphen',
    head: property('article:published_time', '12-Nov-2026 08:00'),
    says: { day: '2026-11-12' },
  },
  {
    name: 'article:published_time with a bare month',
    head: property('article:published_time', 'Nov 12, 2026 8:00 am'),
    says: { day: '2026-11-12' },
  },
  {
    name: 'og:published_time',
    head: property('og:published_time', '2026-11-12T08:00:00Z'),
    says: { day: '2026-11-12' },
  },
  { name: 'parsely-pub-date', head: meta('parsely-pub-date', '2026-11-12T08:00:00Z'), says: { day: '2026-11-12' } },
  { name: 'sailthru.date', head: meta('sailthru.date', '2026-11-12T08:00:00.000Z'), says: { day: '2026-11-12' } },
  { name: 'dcterms.date', head: meta('dcterms.date', '2026-11-12'), says: { day: '2026-11-12' } },
  { name: 'dcterms.created', head: meta('dcterms.created', '2026-11-12T08:00Z'), says: { day: '2026-11-12' } },
  { name: 'DC.date.issued', head: meta('DC.date.issued', '2026-11-12'), says: { day: '2026-11-12' } },
  {
    name: 'citation_publication_date',
    head: meta('citation_publication_date', '2026/11/12'),
    says: { day: '2026-11-12' },
  },
  { name: 'pubdate', head: meta('pubdate', '20261112'), says: { day: '2026-11-12' } },
  { name: 'publish-date', head: meta('publish-date', '2026-11-12'), says: { day: '2026-11-12' } },
  {
    name: 'cXenseParse:recs:publishtime',
    head: meta('cXenseParse:recs:publishtime', '2026-11-12T08:00:00Z'),
    says: { day: '2026-11-12' },
  },
  {
    name: 'itemprop datePublished in a meta',
    over: '<meta itemprop="datePublished" content="2026-11-12T08:00:00+01:00">',
    says: { day: '2026-11-12' },
  },
  {
    name: 'JSON-LD dateCreated alone',
    head: news({ headline: 'Ferry to sail again', dateCreated: '2026-11-12T08:00:00Z' }),
    says: { day: '2026-11-12' },
  },
  {
    name: 'JSON-LD datePublished as a local form',
    head: news({ datePublished: 'November 12, 2026, 8:00 am' }),
    says: { day: '2026-11-12' },
  },
  {
    name: 'JSON-LD with seconds since 1970',
    head: news({ datePublished: 1794470400000 }),
    says: { day: '2026-11-12' },
  },
  {
    name: 'a time element',
    over: '<time datetime="2026-11-12T08:00:00Z">2 hours ago</time>',
    says: { day: '2026-11-12' },
  },
  { name: 'hours ago alone', over: '<span class="date">2 hours ago</span>', says: { day: null } },
  {
    name: 'published before updated, in one line',
    over: '<p class="date">Published 12 Nov 2026 | Updated 14 Nov 2026</p>',
    says: { day: '2026-11-12' },
  },
  {
    name: 'updated before published, in one line',
    over: '<p class="date">Updated: 14 Nov 2026 - Published: 12 Nov 2026</p>',
    says: { day: '2026-11-12' },
  },
  {
    name: 'First published',
    over: '<div>First published on Thu 12 Nov 2026 08.00 GMT</div>',
    says: { day: '2026-11-12' },
  },
  {
    name: 'Posted on',
    over: '<div class="entry-meta">Posted on November 12, 2026 by Mina Okafor</div>',
    says: { day: '2026-11-12' },
  },
  {
    name: 'numbers, the day first, in Britain',
    language: 'en-GB',
    over: '<span class="date">12/11/2026</span>',
    says: { day: '2026-11-12' },
  },
  {
    name: 'numbers, the month first, in America',
    language: 'en-US',
    over: '<span class="date">11/12/2026</span>',
    says: { day: '2026-11-12' },
  },
  {
    name: 'numbers with dots, in German',
    language: 'de',
    over: '<span class="datum">12.11.2026, 08:00 Uhr</span>',
    says: { day: '2026-11-12' },
  },
  { name: 'numbers, year first', over: '<span class="date">2026/11/12 08:00</span>', says: { day: '2026-11-12' } },
  {
    name: 'two digits for the year',
    language: 'en-GB',
    over: '<span class="date">12.11.26</span>',
    says: { day: '2026-11-12' },
  },
  { name: 'Nov.12.2026', over: '<p class="c-published">Nov.12.2026 4:12PM</p>', says: { day: '2026-11-12' } },
  {
    name: 'French',
    language: 'fr',
    over: '<span class="date">Publié le 12 novembre 2026 à 08h00</span>',
    says: { day: '2026-11-12' },
  },
  {
    name: 'Spanish',
    language: 'es',
    over: '<span class="fecha">12 de noviembre de 2026</span>',
    says: { day: '2026-11-12' },
  },
  {
    name: 'Portuguese',
    language: 'pt',
    over: '<span class="data">12 de novembro de 2026</span>',
    says: { day: '2026-11-12' },
  },
  { name: 'Italian', language: 'it', over: '<span class="data">12 novembre 2026</span>', says: { day: '2026-11-12' } },
  {
    name: 'Turkish',
    language: 'tr',
    over: '<span class="tarih">12 Kasım 2026 - 08:00</span>',
    says: { day: '2026-11-12' },
  },
  { name: 'Polish', language: 'pl', over: '<span class="date">12 listopada 2026</span>', says: { day: '2026-11-12' } },
  {
    name: 'Vietnamese',
    language: 'vi',
    over: '<span class="date">Thứ năm, 12/11/2026, 08:00 (GMT+7)</span>',
    says: { day: '2026-11-12' },
  },
  { name: 'Urdu', language: 'ur', over: '<span class="date">جمعرات 12 نومبر 2026</span>', says: { day: '2026-11-12' } },
  { name: 'Urdu digits', language: 'ur', over: '<span class="date">۱۲ نومبر ۲۰۲۶</span>', says: { day: '2026-11-12' } },
  { name: 'Hindi', language: 'hi', over: '<span class="date">12 नवंबर 2026</span>', says: { day: '2026-11-12' } },
  {
    name: 'Arabic, two names for a month',
    language: 'ar',
    over: '<span class="date">12 تشرين الثاني/نوفمبر 2026</span>',
    says: { day: '2026-11-12' },
  },
  {
    name: 'Arabic of the Levant',
    language: 'ar',
    over: '<span class="date">12 تشرين الثاني 2026</span>',
    says: { day: '2026-11-12' },
  },
  {
    name: 'Persian of the sun',
    language: 'fa',
    over: '<span class="date">۲۱ آبان ۱۴۰۵</span>',
    says: { day: '2026-11-12' },
  },
  {
    name: 'Persian of the sun in numbers',
    language: 'fa',
    over: '<span class="date">۱۴۰۵/۰۸/۲۱ - ۰۸:۰۰</span>',
    says: { day: '2026-11-12' },
  },
  {
    name: 'the moon’s year beside the sun’s',
    language: 'en',
    over: '<div class="date">Thursday 1448/06/02 - 2026/11/12</div>',
    says: { day: '2026-11-12' },
  },
  { name: 'Japanese', language: 'ja', over: '<p class="date">2026年11月12日 08:00</p>', says: { day: '2026-11-12' } },
  { name: 'Korean', language: 'ko', over: '<p class="date">2026-11-12 08:00</p>', says: { day: '2026-11-12' } },
  { name: 'Russian', language: 'ru', over: '<p class="date">12 ноября 2026, 08:00</p>', says: { day: '2026-11-12' } },
  {
    name: 'the address alone',
    url: 'https://www.quayargus.example/2026/11/12/ferry-to-sail-again/',
    says: { day: '2026-11-12' },
  },
  {
    name: 'the address in one number',
    url: 'https://www.quayargus.example/20261112/ferry-to-sail-again.html',
    says: { day: '2026-11-12' },
  },
  {
    name: 'the address with the month’s name',
    url: 'https://www.quayargus.example/world/2026/nov/12/ferry-to-sail-again',
    says: { day: '2026-11-12' },
  },
  {
    name: 'a dateline with the year',
    over: '<p>CASTELL, November 12, 2026 (QNA) -- The ferry, which has been out of service since the spring, is to sail again within the week.</p>',
    says: { day: '2026-11-12' },
  },
];

const BYLINES: readonly Head[] = [
  { name: 'By', over: '<p class="byline">By Mina Okafor</p>', says: { byline: 'Mina Okafor' } },
  { name: 'BY in capitals', over: '<p class="byline">BY MINA OKAFOR</p>', says: { byline: 'MINA OKAFOR' } },
  {
    name: 'By OUR CORRESPONDENT',
    over: '<p class="byline">By Our Correspondent</p>',
    says: { byline: 'Our Correspondent' },
  },
  { name: 'a desk', over: '<p class="byline">Staff Reporter</p>', says: { byline: 'Staff Reporter' } },
  { name: 'agencies', over: '<p class="author">Agencies</p>', says: { byline: 'Agencies' } },
  { name: 'From X in Y', over: '<p class="byline">From Mina Okafor in Castell</p>', says: { byline: 'Mina Okafor' } },
  { name: 'X in Y', over: '<p class="byline">Mina Okafor in Castell</p>', says: { byline: 'Mina Okafor' } },
  { name: 'Words by', over: '<p>Words by Mina Okafor</p>', says: { byline: 'Mina Okafor' } },
  {
    name: 'Written by and edited by',
    over: '<p>Written by: Mina Okafor; Edited by: Ana Brito</p>',
    says: { byline: 'Mina Okafor' },
  },
  { name: 'Reported by', over: '<p>Reported by Mina Okafor</p>', says: { byline: 'Mina Okafor' } },
  {
    name: 'X | paper',
    over: '<p class="byline">Mina Okafor | Quay Argus</p>',
    head: property('og:site_name', 'Quay Argus'),
    says: { byline: 'Mina Okafor' },
  },
  {
    name: 'X, paper',
    over: '<p class="byline">By Mina Okafor, Quay Argus</p>',
    head: property('og:site_name', 'Quay Argus'),
    says: { byline: 'Mina Okafor' },
  },
  {
    name: 'two with and',
    over: '<p class="byline">By Mina Okafor and Ana Brito</p>',
    says: { byline: 'Mina Okafor and Ana Brito' },
  },
  {
    name: 'two links',
    over: '<div class="byline">By <a rel="author" href="/a/1">Mina Okafor</a>, <a rel="author" href="/a/2">Ana Brito</a></div>',
    says: { byline: 'Mina Okafor, Ana Brito' },
  },
  {
    name: 'Reporting by at the foot',
    under: '<p>(Reporting by Mina Okafor; Editing by Ana Brito)</p>',
    says: { byline: 'Mina Okafor' },
  },
  {
    name: 'Reporting by at the foot, several',
    under: '<p>Reporting by Mina Okafor in Castell and Ana Brito in Orlin; Editing by Leo Marsh</p>',
    says: { byline: 'Mina Okafor and Ana Brito' },
  },
  {
    name: 'a link of rel author',
    over: '<div><a rel="author" href="/authors/mina-okafor">Mina Okafor</a></div>',
    says: { byline: 'Mina Okafor' },
  },
  {
    name: 'itemprop author nested',
    over: '<span itemprop="author" itemscope itemtype="https://schema.org/Person">By <span itemprop="name">Mina Okafor</span></span>',
    says: { byline: 'Mina Okafor' },
  },
  { name: 'meta author', head: meta('author', 'Mina Okafor'), says: { byline: 'Mina Okafor' } },
  {
    name: 'meta author that is the paper, where nobody else is named',
    head: meta('author', 'Quay Argus') + property('og:site_name', 'Quay Argus'),
    says: { byline: 'Quay Argus' },
  },
  { name: 'meta author that is a login', head: meta('author', 'admin'), says: { byline: null } },
  {
    name: 'article:author as an address of a network',
    head: property('article:author', 'https://www.facebook.com/minaokafor'),
    says: { byline: null },
  },
  {
    name: 'twitter:creator beside a name',
    head: meta('twitter:creator', '@minaok'),
    over: '<p class="byline">Mina Okafor @minaok</p>',
    says: { byline: 'Mina Okafor' },
  },
  { name: 'parsely-author', head: meta('parsely-author', 'Mina Okafor'), says: { byline: 'Mina Okafor' } },
  { name: 'sailthru.author', head: meta('sailthru.author', 'Mina Okafor'), says: { byline: 'Mina Okafor' } },
  { name: 'dc.creator', head: meta('DC.creator', 'Mina Okafor'), says: { byline: 'Mina Okafor' } },
  { name: 'JSON-LD author as a string', head: news({ author: 'Mina Okafor' }), says: { byline: 'Mina Okafor' } },
  {
    name: 'JSON-LD authors as an array',
    head: news({ author: [{ name: 'Mina Okafor' }, { name: 'Ana Brito' }] }),
    says: { byline: 'Mina Okafor, Ana Brito' },
  },
  {
    name: 'JSON-LD author as a reference',
    head: ld({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Ferry to sail again', author: { '@id': '#mina' } },
        { '@type': 'Person', '@id': '#mina', name: 'Mina Okafor' },
      ],
    }),
    says: { byline: 'Mina Okafor' },
  },
  {
    name: 'JSON-LD author with By before it',
    head: news({ author: { '@type': 'Person', name: 'By Mina Okafor' } }),
    says: { byline: 'Mina Okafor' },
  },
  {
    name: 'JSON-LD author whose name has a title behind it',
    head: news({ author: { '@type': 'Person', name: 'Mina Okafor, Diplomatic Correspondent' } }),
    says: { byline: 'Mina Okafor' },
  },
  { name: 'German', language: 'de', over: '<p class="autor">Von Mina Okafor</p>', says: { byline: 'Mina Okafor' } },
  { name: 'French', language: 'fr', over: '<p class="auteur">Par Mina Okafor</p>', says: { byline: 'Mina Okafor' } },
  { name: 'Spanish', language: 'es', over: '<p class="autor">Por Mina Okafor</p>', says: { byline: 'Mina Okafor' } },
  {
    name: 'the day in the same line',
    over: '<div class="post-meta">by Mina Okafor | November 12, 2026 | World</div>',
    says: { byline: 'Mina Okafor', day: '2026-11-12' },
  },
  {
    name: 'the place in the same line',
    over: '<div class="byline"><strong>Mina Okafor</strong> <span>CASTELL</span></div>',
    says: { byline: 'Mina Okafor' },
  },
  {
    name: 'a photographer beside',
    over: '<figure><img src="a.jpg" width="600" height="400"><figcaption>A ferry. Photo by Leo Marsh</figcaption></figure><p class="byline">By Mina Okafor</p>',
    says: { byline: 'Mina Okafor' },
  },
  { name: 'nobody', says: { byline: null } },
  { name: 'Urdu', language: 'ur', over: '<p class="author">مینا اوکافور</p>', says: { byline: 'مینا اوکافور' } },
];

export const HEADS: Readonly<Record<'publisher' | 'day' | 'byline', readonly Head[]>> = {
  publisher: PUBLISHERS,
  day: DAYS,
  byline: BYLINES,
};
