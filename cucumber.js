// `npx cucumber-js features/purchase.feature:12` uses the profile `default`; `certify` uses `leg`, says in the
// environment where the messages of the leg go, and adds the rest in `packages/certify/src/cucumber/leg-process.ts`.
const { join, relative } = require('node:path');
const { pathToFileURL } = require('node:url');

/** Cucumber imports plugins and formatters as URLs: a path would be cut at `#` or `?`, and on Windows be no URL at all. */
const ours = (name) => pathToFileURL(require.resolve(`@opentv-bango/certify/cucumber/${name}`)).href;

const suite = {
  // Without the adapter's own hooks what steps tell Allure would vanish silently.
  // Relative, since each is a pattern: signs of the folder's name would count as such.
  require: [
    relative(__dirname, require.resolve('allure-cucumberjs')),
    'steps/**/!(*.spec).ts',
    'support/world/**/!(*.spec).ts',
  ],
  requireModule: ['ts-node/register'],
  strict: true,
  publish: false,
};

const { CERTIFY_RUN_DIR: folder = 'reports', CERTIFY_LEG: name = 'leg' } = process.env;

module.exports = {
  default: {
    ...suite,
    format: ['progress'],
    plugin: [ours('typed-selection-plugin')],
  },
  leg: {
    ...suite,
    // Features that lie elsewhere are added to these.
    paths: ['features/**/*.feature'],
    format: [[ours('messages'), join(folder, `messages-${name}.ndjson`)]],
    plugin: [ours('plugin')],
  },
};
