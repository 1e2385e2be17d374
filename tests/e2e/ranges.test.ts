import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bench/in-browser.ts';
import { browsers } from './driver/session.ts';
import { onStage } from './driver/stage.ts';
import type { RangesFound } from './in-page/ranges.ts';

const PAGES = ['karabakh-ar.html', 'karabakh-second-ar.html', 'karabakh-en.html', 'two-scripts.html'];
const RANGES = 150;
const SEED = 4711;

describe.each(browsers)('random ranges of a page in %s', (browser) => {
  const stage = onStage(browser);
  let script: string;
  beforeAll(async () => {
    script = await bundle('../../tests/e2e/in-page/ranges.ts');
  });

  it.each(PAGES)('are found again as they were: %s', async (name) => {
    const tab = await stage.session.openPage(stage.address(name));
    await tab.inject(script);
    const { samples, lost, found, untold, wrong } = await tab.evaluate(
      ([count, from]) =>
        (globalThis as unknown as { isnadRanges: (count: number, seed: number) => RangesFound }).isnadRanges(
          count,
          from,
        ),
      [RANGES, SEED] as const,
    );
    expect({ samples, lost, wrong }).toEqual({ samples: 2 * RANGES, lost: [], wrong: [] });
    // A letter or a short word in many places may have lost what told it apart.
    expect(found + untold).toBe(RANGES);
    expect(found).toBeGreaterThan(RANGES * 0.9);
    await tab.close();
  });
});
