import { afterAll, beforeAll } from 'vitest';
import type { LocalSite } from '../../../scripts/browser/serve.ts';
import type { BrowserName } from '../../../scripts/setup/browsers.ts';
import { serveFixtures } from './fixtures.ts';
import { downloadsIn, scratch, start, type Session } from './session.ts';

/** A fresh browser with the extension, and the fixtures on a server of their own. */
export interface Stage {
  readonly session: Session;
  /** Folder that downloads go to. */
  readonly downloads: string;
  /** Where a fixture is served. */
  address(name: string): string;
}

/** Sets a stage for all tests of the `describe` that calls it, and clears it after them. */
export function onStage(browser: BrowserName, options: Parameters<typeof start>[2] = {}): Stage {
  const { folder, remove } = scratch();
  let site: LocalSite | undefined;
  let session: Session | undefined;
  beforeAll(async () => {
    site = await serveFixtures();
    session = await start(browser, folder, options);
  });
  afterAll(async () => {
    await session?.close();
    await site?.close();
    remove();
  });
  return {
    get session() {
      if (!session) throw new Error('the browser starts before the first test');
      return session;
    },
    downloads: downloadsIn(folder),
    address: (name) => `${site?.origin ?? ''}/${name}`,
  };
}
