import { serveFolder, type LocalSite } from '../../../scripts/browser/serve.ts';
import { hugePage } from '../../fixtures/hostile.ts';

/** The fixtures on a free loopback port, and the pages that are made on request. */
export const serveFixtures = (): Promise<LocalSite> =>
  serveFolder('tests/fixtures', 0, { '/huge.html': () => hugePage('paragraphs') });
