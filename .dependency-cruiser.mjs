/**
 * The arrows: which room may know which. The words of each rule are what its breaker reads.
 * What imports cannot show (the environment, the current time) is checked by scripts/test/rooms.
 */
const TEST = '\\.test\\.tsx?$|/testing/';
const MODULE = '^bff/src/modules/([^/]+)/';

/** Modules that others may stand on; they know nothing of cases. */
const GROUND = 'identity|catalogue|accounts|documents|attachments|checks';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Modules of `from` must not import modules of `to`. */
const above = (name, comment, from, to) =>
  rule(
    name,
    comment,
    { path: `^bff/src/modules/(${from})/`, pathNot: TEST },
    { path: `^bff/src/modules/(${to})/` },
  );

const sideways = [
  rule(
    'contract-stands-alone',
    'shared-types is the contract of all sides: it depends on nothing of ours and on no package but zod.',
    { path: '^shared-types/', pathNot: TEST },
    { pathNot: ['^shared-types/', 'node_modules/zod/'] },
  ),
  rule(
    'miniapp-knows-only-the-contract',
    'miniapp → shared-types only. What it needs of the server comes over HTTP, described in shared-types.',
    { path: '^miniapp/' },
    { path: '^(bff|scripts)/' },
  ),
  rule(
    'console-knows-only-the-contract',
    'console → shared-types only. What it needs of the server comes over HTTP, described in shared-types.',
    { path: '^bff/console/' },
    { path: '^(bff/src|bff/centres|miniapp|scripts)/' },
  ),
  rule(
    'bff-knows-only-the-contract',
    'bff → shared-types only, never a client, never the scripts (contract tests may start a simulator).',
    { path: '^bff/src/', pathNot: TEST },
    { path: '^(bff/console|miniapp|scripts)/' },
  ),
  rule(
    'simulators-are-outside',
    'A simulator plays a system that is not ours: it shares the contract at most, never our code.',
    { path: '^scripts/simulators/', pathNot: TEST },
    { path: '^(bff|miniapp)/' },
  ),
];

const domain = [
  rule(
    'domain-is-pure',
    'domain/ imports only shared-types, zod, cel-js and its own domain. Clock, ids and stored facts come in as arguments.',
    { path: `${MODULE}domain/`, pathNot: TEST },
    {
      pathNot: ['^bff/src/modules/$1/domain/', '^shared-types/', 'node_modules/(zod|@marcbachmann/cel-js)/'],
    },
  ),
];

const layers = [
  rule(
    'routes-call-commands-and-queries',
    'A route calls a command or a query; it does not touch models and repositories itself.',
    { path: '^bff/src/modules/.*routes[^/]*\\.ts$', pathNot: TEST },
    { path: '^bff/src/modules/.*(model|repository)[^/]*\\.ts$' },
  ),
  rule(
    'presenters-never-query',
    'A presenter maps what it is given, field by field. Load it in the query and pass it in.',
    { path: '^bff/src/modules/.*presenter[^/]*\\.ts$', pathNot: TEST },
    { path: '^bff/src/modules/.*((model|repository)[^/]*\\.ts$|queries/|commands/)' },
  ),
  rule(
    'inner-rooms-know-no-routes',
    'Commands, queries, policies and domain know nothing of HTTP: only routes and http do.',
    { path: `${MODULE}(commands|queries|domain)/`, pathNot: TEST },
    { path: ['^bff/src/http/', '[-/]routes\\.ts$', 'node_modules/(@koa|koa)/'] },
  ),
];

const ports = [
  rule(
    'modules-never-import-integrations',
    'A module names what it needs as a port; an integration implements it; the container joins them.',
    { path: '^bff/src/modules/', pathNot: TEST },
    { path: '^bff/src/integrations/' },
  ),
  rule(
    'platform-imports-no-module',
    'The platform carries the modules and knows none of them.',
    { path: '^bff/src/platform/', pathNot: TEST },
    { path: '^bff/src/(modules|integrations|http|worker)/' },
  ),
  rule(
    'only-main-builds-the-container',
    'Only main, the container itself and tests import the container. Take what you need as an argument.',
    { path: '^bff/src/', pathNot: [TEST, '^bff/src/(main|container)\\.ts$', '^bff/src/container/'] },
    { path: '^bff/src/container(\\.ts$|/)' },
  ),
];

const modules = [
  rule(
    'modules-meet-at-the-front-door',
    'Module to module only through index.ts: export there what others may know.',
    { path: MODULE, pathNot: TEST },
    { path: MODULE, pathNot: [`^bff/src/modules/$1/`, '^bff/src/modules/[^/]+/index\\.ts$'] },
  ),
  above(
    'ground-modules-know-no-cases',
    'identity, catalogue, accounts, documents, checks ← applications ← casework: the arrow goes one way.',
    GROUND,
    'applications|casework|payments|notifications|reporting|staffing|questions',
  ),
  above(
    'applications-know-no-listeners',
    'casework stands on applications; notifications listens to events; reporting reads queries.',
    'applications',
    'casework|notifications|reporting|staffing|questions',
  ),
  above(
    'staffing-and-questions-reach-cases-through-ports',
    'staffing and questions stand on identity and catalogue; what they need of a case casework does, joined in the container.',
    'staffing|questions',
    'applications|casework',
  ),
  rule(
    'departments-are-asked-through-one-door',
    'Other departments are asked through TracedExchange, which leaves a line for every question: docs/decisions/0064.',
    { path: '^bff/src/', pathNot: [TEST, '^bff/src/integrations/outside\\.ts$'] },
    { path: '^bff/src/integrations/data-exchange/data-exchange-client\\.ts$' },
  ),
  above(
    'nobody-stands-on-reporting',
    'reporting reads others; nobody reads it.',
    '(?!reporting)[^/]+',
    'reporting',
  ),
  rule(
    'no-cycles',
    'A cycle means that two rooms are one, or that a third is missing.',
    {},
    { circular: true },
  ),
];

const libraries = [
  rule(
    'mongoose-stays-in-repositories',
    'mongoose only in models, repositories and platform: elsewhere, ask a repository.',
    {
      path: '^bff/src/',
      pathNot: [
        TEST,
        '^bff/src/platform/',
        '(model|models|repository|repositories)[^/]*\\.ts$',
        '/(models|repositories)/',
      ],
    },
    { path: 'node_modules/(mongoose|mongodb)/' },
  ),
  rule(
    'redis-stays-in-platform',
    'ioredis and bullmq are made in platform (or the worker); elsewhere take them as arguments.',
    { path: '^bff/src/', pathNot: [TEST, '^bff/src/(platform|worker|container)'] },
    { path: 'node_modules/(ioredis|bullmq)/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'everything-resolves',
    'This import leads nowhere.',
    {},
    { couldNotResolve: true, pathNot: '\\.(css|scss|less)$' },
  ),
];

export default {
  forbidden: [...sideways, ...domain, ...layers, ...ports, ...modules, ...libraries],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    webpackConfig: { fileName: 'scripts/test/arrow-aliases.cjs' },
    enhancedResolveOptions: {
      extensions: [
        '.ts',
        '.tsx',
        '.mjs',
        '.js',
        '.json',
        '.h5.ts',
        '.h5.tsx',
        '.weapp.ts',
        '.weapp.tsx',
        '.d.ts',
      ],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
