/** npm start: installs what is missing, then opens a browser with the extension (scripts/start/main.ts). */
import { ensurePackages, runScript } from './setup/packages.mjs';

ensurePackages();
runScript('scripts/start/main.ts', process.argv.slice(2));
