/** npm run check: the fast loop, types, lint and unit tests (scripts/test/check.ts). */
import { ensurePackages, runScript } from './setup/packages.mjs';

ensurePackages();
runScript('scripts/test/check.ts', process.argv.slice(2));
