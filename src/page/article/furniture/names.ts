/** What a part of a page can be that is no article text. */
export type Furniture =
  | 'comments'
  | 'related'
  | 'share'
  | 'newsletter'
  | 'advertisement'
  | 'author'
  | 'tags'
  | 'navigation'
  | 'caption'
  | 'consent'
  | 'byline'
  | 'media'
  | 'aside';

/**
 * What pages call their furniture, in `class` and `id`: whole words, or parts of words set off by - _ or a change of
 * case. The order matters: the first that fits wins.
 */
const NAMES: readonly (readonly [Furniture, RegExp])[] = [
  ['comments', /\b(comments?|respond|disqus\w*|discussion|replies|commentlist|livefyre|coral|fb-comments?)\b/],
  [
    'caption',
    /\b(captions?|figcaption|credits?|wp-caption|imgcaption|photo-?credit|cutline|image-?(info|credit|caption)|copyright)\b/,
  ],
  [
    'share',
    /\b(share\w*|sharing|social\w*|addthis\w*|sharedaddy|addtoany\w*|a2a|jp-?likes|whatsapp|follow(-us|us|ing)?)\b/,
  ],
  ['newsletter', /\b(newsletter\w*|subscri\w+|sign-?up|signup|optin|mailchimp|mc4wp|email-?signup)\b/],
  ['consent', /\b(cookies?|gdpr|consent|onetrust|cookie-?banner|paywall|piano|meter(ed)?|regwall)\b/],
  [
    'advertisement',
    /\b(ads?|advert\w*|adsbygoogle|sponsor(ed|s)?|promo(tion|ted|s)?|dfp|gpt|outbrain|taboola|code-block|banner|teads|commercial)\b/,
  ],
  [
    'related',
    /\b(related\w*|also-?read|read-?(more|also|next)|recommend\w*|recirc\w*|more-(stories|news|from|on)|most-?(read|popular|viewed)|trending|popular|you-?may|latest|suggested|teasers?|jp-?relatedposts|up-?next|next-?(article|post|story)|prev(ious)?-?(article|post)|yarpp|zergnet|ticker|breaking)\b/,
  ],
  ['tags', /\b(tags?|tags?-?links|tag-?(list|cloud)|topics?|keywords|categor(y|ies)|cat-?links|labels?)\b/],
  [
    'author',
    /\b(author-?(box|bio|info|profile|card|description)|about-?(the-)?author|bio|biography|contributor-?\w*)\b/,
  ],
  [
    'byline',
    /\b(byline|dateline|entry-?meta|post-?meta|article-?meta|posted-?on|timestamp|dates?|published|pub-?date|meta|author|authors|views?|post-?views?|read(ing)?-?time|print|print-?button|infos?)\b/,
  ],
  [
    'navigation',
    /\b(nav\w*|menu|breadcrumbs?|pagination|pager|skip-?link|skip|masthead|site-?header|site-?footer|footer|toolbar|sitemap|tabs|topbar)\b/,
  ],
  [
    'media',
    /\b(video-?\w*|player|gallery|slideshow|carousel|slider|swiper|slick|audio|podcast|jwplayer|lightbox|modal|popup|overlay|tooltip)\b/,
  ],
  [
    'aside',
    /\b(sidebar|side-?bar|aside|rail|right-?col(umn)?|complementary|secondary|pull-?quote|pullquote|factbox|infobox|screen-reader-text|visually-?hidden|sr-only|print-only|hidden)\b/,
  ],
];

/** What parts of one page are, going by their tag and by what the page calls them; null where they may be anything. */
export function furnitureReader(): (tag: string, name: string) => Furniture | null {
  const known = new Map<string, Furniture | null>();
  return (tag, name) => {
    const byTag = TAGS[tag];
    if (byTag) return byTag;
    let found = known.get(name);
    if (found === undefined) {
      found = name ? (NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null) : null;
      known.set(name, found);
    }
    return found;
  };
}

const TAGS: Readonly<Record<string, Furniture | undefined>> = {
  aside: 'aside',
  footer: 'navigation',
  figure: 'caption',
  figcaption: 'caption',
  nav: 'navigation',
};
