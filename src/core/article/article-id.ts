declare const brand: unique symbol;

/** What an article is known by everywhere: its address without what does not name it. */
export type ArticleId = string & { readonly [brand]: 'ArticleId' };

/**
 * The id of the article at an address. Different addresses of one article (tracking parameters, fragment, http and
 * https, trailing slash, AMP, mobile host, print view) give one id, which is an address itself; what is no address is
 * its own id. A parameter that is not known to name nothing stays: two articles are never made one.
 */
export function articleIdOf(address: string): ArticleId {
  if (!URL.canParse(address)) return address as ArticleId;
  const url = new URL(withoutCache(address));
  url.hash = '';
  if (url.protocol === 'http:') url.protocol = 'https:';
  url.hostname = url.hostname.replace(OTHER_HOSTS, 'www.');
  for (const [name, value] of [...url.searchParams]) if (namesNothing(name, value)) url.searchParams.delete(name);
  url.searchParams.sort();
  if (url.pathname.length > 1) url.pathname = withoutView(url.pathname);
  return url.href as ArticleId;
}

/** Hosts that show the same site to telephones, and as AMP. */
const OTHER_HOSTS = /^(?:m|mobile|amp|touch)\.(?=[^.]+\.[^.])/;

/** Google's viewer and the AMP cache hold a page's own address in theirs. */
const withoutCache = (address: string): string => {
  const held = /^https?:\/\/(?:www\.google\.[a-z.]+\/amp|[a-z0-9-]+\.cdn\.ampproject\.org\/[cvi])\/(s\/)?(.+)$/i.exec(
    address,
  );
  if (!held?.[2]) return address;
  const own = `http${held[1] ? 's' : ''}://${held[2]}`;
  return URL.canParse(own) ? own : address;
};

/** Endings of a path that name a way to show an article, and not another article. */
const VIEW = /(?:\/(?:amp|print|amp\.html)|\.amp(?=\.html?$)|\.amp)\/?$/i;

function withoutView(pathname: string): string {
  const path = pathname.replace(/\/+$/, '').replace(/\.amp(\.html?)$/i, '$1');
  const shorter = path.replace(VIEW, '');
  // A path that is nothing but "/print" is a page of that name.
  return (shorter || path).replace(/\/+$/, '') || '/';
}

const TRACKING =
  /^(?:utm_\w+|at_\w+|ns_\w+|hsa_\w+|mtm_\w+|pk_\w+|mc_[ce]id|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|yclid|msclkid|twclid|ttclid|igshid?|_ga|_gl|ocid|ref|ref_src|ref_url|cmpid?|smid|s_cid|ncid|icid|ito|xtor|spm|mbid|srnd|taid|guccounter|guce_\w+|__twitter_impression|fb_\w+|feature|ftag|sr_share|smtyp|traffic_source|soc_\w+)$/i;
const VIEWS: Readonly<Record<string, RegExp>> = {
  amp: /^(?:1|true|)$/i,
  outputtype: /^amp$/i,
  print: /^(?:1|true|yes|print|)$/i,
  printable: /^(?:1|true|yes|)$/i,
  view: /^(?:print|amp|mobile)$/i,
  mode: /^(?:print|amp|mobile)$/i,
  output: /^amp$/i,
};

const namesNothing = (name: string, value: string): boolean =>
  TRACKING.test(name) || (VIEWS[name.toLowerCase()]?.test(value) ?? false);
