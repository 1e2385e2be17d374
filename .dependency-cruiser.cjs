/**
 * Who may import whom (CONTRIBUTING.md, The rooms).
 * A row names a room and the rooms of lib/ that it may use; everything else in the repository is closed to it.
 */
const rooms = {
  model: [],
  text: ['model'],
  quotations: ['model', 'text'],
  actors: ['model', 'text'],
  anchoring: ['model', 'text'],
  exchange: ['model', 'text'],
  analysis: ['model', 'text', 'quotations', 'actors', 'anchoring', 'exchange'],
  article: ['model', 'text', 'quotations', 'actors', 'anchoring', 'exchange', 'analysis'],
  page: ['model', 'text', 'quotations', 'actors', 'anchoring', 'exchange', 'analysis', 'article'],
  store: ['model', 'text', 'quotations', 'actors', 'anchoring', 'exchange', 'analysis'],
  messaging: ['model', 'text', 'quotations', 'actors', 'anchoring', 'exchange', 'analysis'],
  platform: ['model', 'text', 'quotations', 'actors', 'anchoring', 'exchange', 'analysis'],
  i18n: ['model'],
};
const pure = ['model', 'text', 'quotations', 'actors', 'anchoring', 'exchange', 'analysis'];

const roomRules = Object.entries(rooms).map(([room, uses]) => ({
  name: `lib/${room} uses only ${['itself', ...uses].join(', ')}`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: {
    path: '^(lib|components|entrypoints|scripts|tests)/',
    pathNot: `^lib/(${[room, ...uses].join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'pure rooms use no browser, DOM or Node package',
      severity: 'error',
      from: { path: `^lib/(${pure.join('|')})/` },
      to: {
        path: '(webextension-polyfill|preact|idb|^node:|wxt)',
        dependencyTypes: ['npm', 'core', 'npm-dev'],
      },
    },
    {
      name: 'components see the model, the locales and what is passed in',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib|entrypoints|scripts|tests)/', pathNot: '^lib/(model|i18n)/' },
    },
    {
      name: 'nobody imports entrypoints',
      severity: 'error',
      from: {},
      to: { path: '^entrypoints/', pathNot: '^entrypoints/([^/]+)/' },
    },
    {
      name: 'an entrypoint is its own',
      severity: 'error',
      from: { path: '^(?!entrypoints/)' },
      to: { path: '^entrypoints/' },
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing left over',
      severity: 'error',
      from: { orphan: true, path: '^(lib|components)/' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
