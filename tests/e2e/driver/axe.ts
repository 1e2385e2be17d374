import axe from 'axe-core';
import type { Session } from './session.ts';
import type { Tab } from './tab.ts';

/** A way to draw a page. */
export interface Look {
  readonly theme: 'light' | 'dark';
  /** With the colours of a contrast theme. */
  readonly forced: boolean;
}

const light: Look = { theme: 'light', forced: false };
const dark: Look = { theme: 'dark', forced: false };
const forced: Look = { theme: 'light', forced: true };

/** The browsers and the looks of each. Chromium's driver forces colours at any time, Firefox does so from its start on or never. */
export const drawings = [
  { name: 'chrome', browser: 'chrome', looks: [light, dark, forced], options: {} },
  { name: 'firefox', browser: 'firefox', looks: [light, dark], options: {} },
  {
    name: 'firefox with forced colours',
    browser: 'firefox',
    looks: [forced],
    // 2: always the reader's colours, as in a contrast theme.
    options: { preferences: { 'browser.display.document_color_use': 2 } },
  },
] as const;

/**
 * What axe finds on a page in each look and both directions: `of` the whole document, or what we show in a page, which
 * has the direction of the interface and the ground of its page.
 * @throws when the browser does not draw the look
 */
export async function violations(
  tab: Tab,
  { name }: Session,
  looks: readonly Look[],
  of: 'document' | 'card' = 'document',
): Promise<string[]> {
  // The driver evaluates outside of the page's policy, which forbids code made of strings.
  await tab.inject(`void (globalThis.axe ?? (() => { ${axe.source} })());`);
  const found: string[] = [];
  for (const look of looks) {
    if (name === 'chrome') await tab.forceColors(look.forced);
    for (const direction of ['ltr', 'rtl'])
      found.push(...(await tab.evaluate(run, { ...look, direction, of })));
  }
  if (name === 'chrome') await tab.forceColors(false);
  return found;
}

/** Runs in the page. */
async function run(drawn: Look & { direction: string; of: string }): Promise<string[]> {
  const page = document.documentElement;
  if (drawn.of === 'document') {
    page.dir = drawn.direction;
    page.dataset['theme'] = drawn.theme;
  }
  if (matchMedia('(forced-colors: active)').matches !== drawn.forced) throw new Error('another look');
  const { axe: rules } = globalThis as unknown as { axe: typeof axe };
  const context = drawn.of === 'document' ? document : (page.lastElementChild ?? document);
  const result = await rules.run(context, { resultTypes: ['violations'] });
  const look = drawn.forced ? 'forced colours' : drawn.theme;
  return result.violations.map(
    ({ id, nodes }) => `${look} ${drawn.direction}: ${id} ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
