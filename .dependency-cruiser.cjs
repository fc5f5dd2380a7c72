/**
 * Who may import whom: docs/architecture.md, section 2. The lifecycle runs one way and so do imports.
 */

/** Chapters from the bottom up: each may import those before it, none after it. */
const CHAPTERS = [
  'core',
  'platform',
  'audit',
  'organisation',
  'rules',
  'assignments',
  'indicators',
  'projects',
  'targets',
  'ex-ante',
  'budget',
  'execution',
  'rectification',
  'monitoring',
  'evaluation',
  'result-use',
  'disclosure',
  'statement',
  'practice',
  'inbox',
];

const PURE = '^lib/(core/|[^/]+/domain/|[^/]+/policy\\.ts$)';
const PURE_PACKAGES = 'node_modules/(zod|pinyin-pro)/';
const DATABASE_ROOMS = '^(lib/[^/]+/data(\\.ts$|/)|lib/platform/db/|prisma/|tests/|scripts/)';
const PRISMA = '(^lib/platform/db/generated/|node_modules/(@prisma|prisma|pg)/)';
const SCREEN_TOOLS = 'node_modules/(next|next-auth|react|react-dom|recharts)/';

const lifecycle = CHAPTERS.slice(0, -1).map((chapter, index) => ({
  name: `lifecycle-${chapter}`,
  comment: `${chapter} comes before what it imports: compose in app/, keep the fact in ${chapter}'s own table, or listen in wiring.ts`,
  severity: 'error',
  from: { path: `^lib/${chapter}/` },
  to: { path: `^lib/(${CHAPTERS.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...lifecycle,
    {
      name: 'known-chapter',
      comment: 'a folder in lib/ must have its place in the list of chapters above',
      severity: 'error',
      from: {},
      to: { path: '^lib/[^/]+/', pathNot: `^lib/(${[...CHAPTERS, 'web'].join('|')})/` },
    },
    {
      name: 'pure-imports-pure',
      comment: 'core, domain and policies import each other, zod and pinyin-pro, nothing else',
      severity: 'error',
      from: { path: PURE },
      to: { pathNot: [PURE, PURE_PACKAGES] },
    },
    {
      name: 'core-stands-alone',
      comment: 'core is below every chapter',
      severity: 'error',
      from: { path: '^lib/core/' },
      to: { path: '^lib/', pathNot: '^lib/core/' },
    },
    {
      name: 'prisma-in-data-only',
      comment: 'rows and Prisma stay in data.ts, data/, lib/platform/db and prisma/',
      severity: 'error',
      from: { pathNot: DATABASE_ROOMS },
      to: { path: PRISMA },
    },
    {
      name: 'screen-tools-at-the-rim',
      comment: 'acts and queries run in a script or a test as they are',
      severity: 'error',
      from: { path: '^(lib|prisma|scripts)/', pathNot: ['^lib/web/', '^scripts/serve\\.mjs$'] },
      to: { path: SCREEN_TOOLS },
    },
    {
      name: 'queries-never-act',
      comment: 'a read path cannot write',
      severity: 'error',
      from: { path: '^lib/[^/]+/queries/' },
      to: { path: '^lib/([^/]+/acts/|audit/act\\.ts$)' },
    },
    {
      name: 'screens-hold-no-data',
      comment: 'pages and components ask queries and acts',
      severity: 'error',
      from: { path: '^(app|components)/' },
      to: { path: '^lib/[^/]+/data(\\.ts$|/)' },
    },
    {
      name: 'plain-components-know-no-domain',
      comment: 'components/ui and components/charts could ship in another product',
      severity: 'error',
      from: { path: '^components/(ui|charts)/' },
      to: { path: '^(lib|app)/' },
    },
    {
      name: 'components-read-nothing',
      comment: 'components get data and actions as props',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/[^/]+/(acts|queries)/' },
    },
    {
      name: 'web-for-app-only',
      comment: 'only app/ (and the files Next reads at the root) imports lib/web',
      severity: 'error',
      from: { pathNot: ['^app/', '^lib/web/', '^(proxy|instrumentation)\\.ts$', '^tests/'] },
      to: { path: '^lib/web/' },
    },
    {
      name: 'wiring-is-the-top',
      comment: 'chapters do not know who listens to them',
      severity: 'error',
      from: { path: `^lib/(${CHAPTERS.join('|')})/` },
      to: { path: '^lib/(wiring\\.ts$|web/)' },
    },
    {
      name: 'nothing-imports-app-or-tests',
      severity: 'error',
      from: { pathNot: ['^app/', '^tests/'] },
      to: { path: '^(app|tests)/' },
    },
    { name: 'no-cycles', severity: 'error', from: { pathNot: '/generated/' }, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: ['node_modules', 'lib/platform/db/generated'] },
    exclude: { path: ['\\.css$', '\\.next'] },
    webpackConfig: { fileName: '.dependency-cruiser.aliases.cjs' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
