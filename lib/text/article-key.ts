/** Parameters that say where a reader came from or in what dress the page is served, not which article it is. */
const TRACKING =
  /^(utm_.+|itm_.+|mtm_.+|pk_.+|at_.+|hsa_.+|_hs.+|oly_.+|wt\.?mc.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|ml_subscriber.*|vero_id|cmpid|cmp|cid|ncid|icid|ito|tid|src|source|ref|ref_src|ref_url|referrer|referer|rss|partner|smid|smtyp|sref|share|shared|via|amp|amp_.+|outputtype|usqp|spm|xtor|ocid|cvid|guccounter|guce_.+|feature|fromref|ns_.+|sc_.+|s_cid|__twitter_impression|taid|wpisrc|rand|print|nocache|_ga|_gl|cookieless|traffic_source|in_source|linkid|campaign.*|trk|trkinfo|onesignal.*|google_editors_picks|m|mobile|desktop|ct|chn|dicbo|obref|tblci|recirc.*)$/i;

/** Hosts that serve Google's AMP viewer: no other host may name the publisher of what it shows. */
const GOOGLE = /^(?:www\.)?google\.(?:com|cat|(?:com?\.)?[a-z]{2})$/;
/** Google's AMP cache: itself, or one label of a publisher below it. */
const AMP_CACHE = /^(?:[a-z0-9-]+\.)?cdn\.ampproject\.org$/;

/** Values of parameters that switch the dress: `?output=amp`, `?view=mobile`. */
const DRESS_VALUE = /^(amp|amphtml|mobile|print|rss)$/i;

/**
 * One string for one article: tracking parameters, fragment, scheme, AMP, mobile and print variants, parameter order,
 * a trailing slash and percent-encoding make no difference. Two addresses with one key are taken for one article.
 * What is no web address is its own key. Linear in the length.
 */
export function articleKey(address: string): string {
  const parsed = parse(address);
  if (!parsed) return address;
  const url = fromCache(parsed);
  const host = url.hostname
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:(?:www\d?|m|mobile|amp|wap|touch)\.)+(?=[^.]+\.)/, '');
  const port = url.port ? `:${url.port}` : '';
  return `https://${host}${port}${pathKey(url.pathname)}${queryKey(url.searchParams)}`;
}

/**
 * The key of a page: of its canonical address when that is credible, else of its own.
 * Credible: the same host but for the dress (`www.`, `m.` …), and not the front page (a common mistake of templates).
 * A host above or below is another writer's on the sites where many write: a page must not take their article's key.
 */
export function pageKey(address: string, canonical: string | null): string {
  const own = articleKey(address);
  const other = canonical === null ? null : parse(canonical);
  if (!other || canonical === null) return own;
  const key = articleKey(canonical);
  const [ownUrl, keyUrl] = [parse(own), parse(key)];
  if (!ownUrl || !keyUrl || ownUrl.host !== keyUrl.host) return own;
  return keyUrl.pathname === '/' && keyUrl.search === '' && ownUrl.pathname !== '/' ? own : key;
}

function parse(address: string): URL | null {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** The publisher's address behind Google's AMP viewer and caches. */
function fromCache(url: URL): URL {
  const viewer = /^\/amp\/(?:s\/)?(?<rest>[^/]+\.[^/]+(?:\/.*)?)$/.exec(url.pathname);
  const cache = /^\/[civ](?:\/s)?\/(?<rest>[^/]+\.[^/]+(?:\/.*)?)$/.exec(url.pathname);
  const rest = GOOGLE.test(url.hostname)
    ? viewer?.groups?.rest
    : AMP_CACHE.test(url.hostname)
      ? cache?.groups?.rest
      : undefined;
  return (rest ? parse(`https://${rest}${url.search}`) : null) ?? url;
}

function pathKey(path: string): string {
  const encoded = path.replace(/%[0-9a-f]{2}/gi, (hex) => hex.toUpperCase()).replace(/\/{2,}/g, '/');
  const bare = encoded
    .replace(/^\/(?:amp|mobile)(?=\/.)/i, '')
    .replace(/[./]amp(?=\.html?$)/i, '')
    .replace(/\/index\.(?:html?|php|aspx?)$/i, '/')
    .replace(/(?:\/amp|\.amp|\/amphtml|\/print)\/?$/i, '');
  return bare.length > 1 ? bare.replace(/\/$/, '') || '/' : '/';
}

function queryKey(parameters: URLSearchParams): string {
  const kept = [...parameters]
    .filter(([name, value]) => !TRACKING.test(name) && !DRESS_VALUE.test(value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return kept.length > 0 ? `?${kept.sort().join('&')}` : '';
}
