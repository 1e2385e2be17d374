/** npm test: installs what is missing, then runs every check and test (scripts/test/main.ts). */
import { ensurePackages, runScript } from './setup/packages.mjs';

ensurePackages();
runScript('scripts/test/main.ts', process.argv.slice(2));
