import * as z from 'zod/mini';
import { Scale } from './scales/scale.ts';
import { text } from './primitives.ts';
import type { Sentences } from './sentences.ts';

/** A language of the interface, or `auto` for the browser's; one that is not there any more counts as `auto`. */
export const LanguageChoice = z.string().check(z.regex(/^(auto|[a-z]{2,3})$/));

/** Digits of the interface: the language's own habit, 123 or ١٢٣. */
export const DigitsChoice = z.enum(['auto', 'latn', 'arab']);
export type DigitsChoice = z.infer<typeof DigitsChoice>;

export const ThemeChoice = z.enum(['auto', 'light', 'dark']);
export type ThemeChoice = z.infer<typeof ThemeChoice>;

/** What can be painted in a page, each on its own. */
export const markChoices = ['quotations', 'actors', 'notes'] as const;
export type MarkChoice = (typeof markChoices)[number];

/** What may run on a site: nothing, a reading on request, or reading by itself. */
export const siteAccesses = ['off', 'click', 'always'] as const;
export type SiteAccess = (typeof siteAccesses)[number];

/** A host name as `URL` writes it (punycode, lower case) and without a port; it stands for the hosts below it too. */
export const Site = z
  .string()
  .check(z.maxLength(253), z.regex(/^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/));

/** Most sites that can be turned off. */
export const MAX_SITES = 5000;

const isShown = z.catch(z.boolean(), true);
/** A page can read what is painted in it: which words the reader wrote on is shown when the reader asks for it. */
const isAskedFor = z.catch(z.boolean(), false);

/** One broken entry must not turn the other sites on again. */
const sites = z.pipe(
  z.catch(z.array(z.unknown()), []),
  z.transform((items) => [...new Set(items.flatMap(siteIn))].slice(0, MAX_SITES)),
);

function siteIn(item: unknown): string[] {
  const site = Site.safeParse(item);
  return site.success ? [site.data] : [];
}

/** Most scales of the reader's own. */
export const MAX_SCALES = 50;

/** One broken scale must not take the others with it. */
const ownScales = z.pipe(
  z.catch(z.array(z.unknown()), []),
  z.transform((items) => items.slice(0, MAX_SCALES).flatMap(scaleIn)),
);

function scaleIn(item: unknown): Scale[] {
  const scale = Scale.safeParse(item);
  return scale.success ? [scale.data] : [];
}

/**
 * What the reader chose. Reading never fails: a field that is missing, broken or of a newer version's making has its
 * default, the others stand.
 */
export const Settings = z.object({
  version: z.catch(z.literal(1), 1),
  language: z.catch(LanguageChoice, 'auto'),
  digits: z.catch(DigitsChoice, 'auto'),
  theme: z.catch(ThemeChoice, 'auto'),
  marks: z.catch(z.object({ quotations: isShown, actors: isShown, notes: isAskedFor }), {
    quotations: true,
    actors: true,
    notes: false,
  }),
  /** The button at a selection in an article. */
  selectionButton: isShown,
  /** Sites on which nothing runs by itself, whatever access the browser has granted. */
  sitesOff: sites,
  /** The scale that a new assessment starts with; '' for the first. */
  scale: z.catch(text(100), ''),
  /** Scales of the reader's own, beside those that come with the extension. */
  scales: ownScales,
});
export type Settings = z.infer<typeof Settings>;

/** What the settings say of all that is shown inside a page. */
export interface PageLook extends Pick<Settings, 'marks' | 'digits' | 'selectionButton'> {
  /** What is said there in the reader's language; null for one that the page speaks already. */
  readonly sentences: Sentences | null;
}

/** Settings out of whatever was stored. */
export function readSettings(stored: unknown): Settings {
  const read = Settings.safeParse(stored);
  return read.success ? read.data : Settings.parse({});
}
