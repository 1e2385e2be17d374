import { describe, expect, it } from 'vitest';
import { faultKinds, kills } from '../../scripts/bench/faults.ts';
import { ensureBrowser } from '../../scripts/setup/browsers.ts';

/** Twenty of each kind: `npm run bench -- faults`. */
const KILLS = 2;

describe.each(['chrome', 'firefox'] as const)('killed in the middle, %s', (browser) => {
  it.each(faultKinds)(
    'keeps all that was acknowledged and nothing by half: %s',
    async (kind) => {
      const choice = { browser, executablePath: ensureBrowser(browser) };
      for (const { acknowledged, wrong } of await kills(choice, kind, KILLS)) {
        expect(acknowledged).not.toEqual([]);
        expect(wrong).toEqual([]);
      }
    },
    180_000,
  );
});
