import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Hosts of the test build beside the loopback, one match pattern each, separated by blanks (`npm start -- --page URL`). */
const testHosts = [
  'http://127.0.0.1/*',
  ...(process.env['ISNAD_TEST_HOSTS']?.split(' ').filter(Boolean) ?? []),
];

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the locale files tell translators is not part of the package. */
const sentencesAlone = {
  name: 'sentences-alone',
  enforce: 'pre' as const,
  load(id: string): string | null {
    const [file = '', query] = id.split('?');
    if (!file.endsWith('.ftl') || query !== 'raw') return null;
    const lines = readFileSync(file, 'utf8').split('\n');
    return `export default ${JSON.stringify(lines.filter((line) => line !== '' && !line.startsWith('#')).join('\n'))};`;
  },
};

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Names the chunk `view` for what a page's first list needs: in one file it is there twice as soon as in thirty, and
 * packs smaller. The page's own start stays apart: a file that others import must begin nothing.
 */
function viewOf(main: string) {
  const start = fileURLToPath(new URL(main, import.meta.url));
  let needed: Set<string> | null = null;
  return (id: string, graph: ModuleGraph): string | null => {
    needed ??= neededBy(start, graph);
    return id !== start && needed.has(id) ? 'view' : null;
  };
}

/** Everything that a module imports statically, and what that imports. */
function neededBy(start: string, graph: ModuleGraph): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

export default defineConfig({
  imports: false,
  hooks: {
    // Even so WXT imports its own `browser` and `storage` wherever a variable has such a name.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
    'vite:build:extendConfig': (entrypoints, { build = {} }) => {
      // Pages are built together, scripts of the background and of pages each by itself, in one piece.
      const output = build.rolldownOptions?.output;
      if (!entrypoints.some(({ name }) => name === 'popup') || !output || Array.isArray(output)) return;
      const groups = [{ debugName: 'view', name: viewOf('entrypoints/popup/main.tsx') }];
      output.codeSplitting = { groups };
    },
  },
  vite: ({ mode }) => ({
    plugins: [preact({ reactAliasesEnabled: false }), sentencesAlone],
    // The drivers of the end-to-end tests cannot reach into a closed shadow root.
    define: { __TEST_BUILD__: JSON.stringify(mode === 'e2e') },
    build: {
      target: 'es2022',
      // What a page begins with is asked for by its head in one go; what comes later is one or two files.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    incognito: 'not_allowed',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'e2e' && { host_permissions: testHosts }),
    ...(mode !== 'development' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_commandOpenPopup__' },
      'toggle-marks': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandToggleMarks__',
      },
      'annotate-selection': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_commandAnnotate__',
      },
      // Firefox opens its sidebar by itself; Chromium's command goes to the background.
      [browser === 'firefox' ? '_execute_sidebar_action' : 'open-side-panel']: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandOpenSidePanel__',
      },
      // Chromium takes at most four suggested keys: these are given theirs by the reader.
      'next-mark': { description: '__MSG_commandNextMark__' },
      'previous-mark': { description: '__MSG_commandPreviousMark__' },
      'open-card': { description: '__MSG_commandOpenCard__' },
      'go-back': { description: '__MSG_commandGoBack__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'isnad@isnad.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
