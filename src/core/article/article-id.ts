declare const brand: unique symbol;

/** What an article is known by everywhere: its address without what does not name it. */
export type ArticleId = string & { readonly [brand]: 'ArticleId' };

/**
 * The id of the article at an address. Different addresses of one article (tracking parameters, fragment, http and
 * https, trailing slash) give one id; what is no address is its own id.
 */
export function articleIdOf(address: string): ArticleId {
  if (!URL.canParse(address)) return address as ArticleId;
  const url = new URL(address);
  url.hash = '';
  if (url.protocol === 'http:') url.protocol = 'https:';
  for (const [name] of [...url.searchParams]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '');
  return url.href as ArticleId;
}

const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|ocid|ref|ref_src|cmpid|smid)$/i;
