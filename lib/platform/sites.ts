import type { Browser } from 'webextension-polyfill';
import { Site, type SiteAccess } from '../model/settings.ts';

/** Access to every site, as the manifest offers it. */
const ALL_SITES = '*://*/*';

/** The site of an address, or of what a reader types for one; null when it is none that can be read. */
export function siteOf(address: string): string | null {
  const typed = address.trim();
  const withScheme = typed.includes('://') ? typed : `https://${typed}`;
  if (!URL.canParse(withScheme)) return null;
  const { protocol, hostname } = new URL(withScheme);
  if (!/^https?:$/.test(protocol)) return null;
  const site = Site.safeParse(hostname.replace(/^www\.(?=.)/, '').replace(/\.$/, ''));
  return site.success ? site.data : null;
}

/** Match pattern of a site with the hosts below it. Addresses and bare names have none below. */
export const patternOf = (site: string): string =>
  /[a-z]/.test(site) && site.includes('.') && !site.startsWith('[') ? `*://*.${site}/*` : `*://${site}/*`;

/** The site that a granted pattern stands for; null for all sites. */
function siteOfPattern(pattern: string): string | null {
  const host = /^[a-z*]+:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1] ?? '*';
  return host === '*' ? null : host.replace(/^www\.(?=.)/, '');
}

const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);

/** What may run on a site, by the browser's grants and the reader's list of sites turned off. */
export function accessOf(site: string, granted: readonly string[], off: readonly string[]): SiteAccess {
  if (off.some((other) => covers(other, site))) return 'off';
  const isGranted = granted.map(siteOfPattern).some((other) => other === null || covers(other, site));
  return isGranted ? 'always' : 'click';
}

export interface SiteList {
  /** The browser granted every site. */
  readonly all: boolean;
  /** Sites that differ from the rest, in the order of their names. */
  readonly sites: readonly { readonly site: string; readonly access: SiteAccess }[];
}

export function listSites(granted: readonly string[], off: readonly string[]): SiteList {
  const named = granted.map(siteOfPattern);
  const sites = new Set([...named.filter((site) => site !== null), ...off]);
  return {
    all: named.includes(null),
    sites: [...sites].sort().map((site) => ({ site, access: accessOf(site, granted, off) })),
  };
}

type Permissions = Pick<Browser, 'permissions'>;

/** The patterns that the browser grants at present. */
export async function grantedOrigins({ permissions }: Permissions): Promise<string[]> {
  return (await permissions.getAll()).origins ?? [];
}

/**
 * Asks the browser for a site, or for all (null). Call it straight from a click, before any await: the browser asks
 * the reader only then. False when the reader declines.
 */
export const requestAccess = ({ permissions }: Permissions, site: string | null): Promise<boolean> =>
  permissions.request({ origins: [site === null ? ALL_SITES : patternOf(site)] });

/** Gives a site back, or all sites at once (null). False when the browser keeps any of them, as one set by a policy. */
export async function withdrawAccess(api: Permissions, site: string | null): Promise<boolean> {
  const granted = await grantedOrigins(api);
  const origins = granted.filter((pattern) => siteOfPattern(pattern) === site);
  return origins.length === 0 || remove(api, origins);
}

/** Gives back every site that was ever granted. */
export async function withdrawEverything(api: Permissions): Promise<void> {
  // One by one: the browser refuses a whole list for one pattern that it must keep.
  for (const pattern of await grantedOrigins(api)) await remove(api, [pattern]);
}

const remove = ({ permissions }: Permissions, origins: string[]): Promise<boolean> =>
  permissions.remove({ origins }).catch(() => false);
