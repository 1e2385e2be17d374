import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { faultKinds, kills } from '../../scripts/bench/faults.ts';
import { inPage, launch, servePage } from '../../scripts/bench/in-browser.ts';
import { ensureBrowser } from '../../scripts/setup/browsers.ts';

const Added = z.object({ aliases: z.array(z.string()), version: z.number() });

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

describe.each(['chrome', 'firefox'] as const)('three pages of one browser, %s', (browser) => {
  it('write to one record at once and lose no write', async () => {
    const [VIEWS, WRITES] = [3, 40];
    const server = await servePage('faults-page.ts');
    const running = await launch({ browser, executablePath: ensureBrowser(browser) });
    try {
      await Promise.all(
        Array.from({ length: VIEWS }, (_, view) =>
          inPage(running, server.url, `isnadFaults.adds(${view}, ${WRITES})`),
        ),
      );
      const { aliases, version } = z.parse(Added, await inPage(running, server.url, 'isnadFaults.added()'));
      expect(new Set(aliases).size).toBe(VIEWS * WRITES);
      expect(aliases).toHaveLength(VIEWS * WRITES);
      expect(version).toBe(1 + VIEWS * WRITES);
    } finally {
      await running.close();
      server.close();
    }
  });
});
