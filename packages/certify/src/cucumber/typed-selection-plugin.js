// For `npx cucumber-js`: the tags of rows count for `--tags`, which cucumber does not know; and there is a refusal where
// nothing is to be run, where cucumber ends with 0. Plugins are loaded as plain JavaScript, and before ts-node is
// registered: what is TypeScript is loaded where it is needed.
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

const PATTERN = /[*?{}[\]()!]/;

function refuse(typed, folder) {
  require('ts-node/register');
  process.exit(require('./report-empty-selection').reportEmptySelection(typed, folder));
}

module.exports = {
  type: 'plugin',
  coordinator({ on, transform, environment: { cwd } }) {
    let typed = [];
    let isReadable = true;
    const documents = new Map();
    const all = [];
    on('paths:resolve', ({ unexpandedSourcePaths, sourcePaths }) => {
      typed = unexpandedSourcePaths.filter((path) => !PATTERN.test(path));
      const isThere = (path) => existsSync(resolve(cwd, path.replace(/(:\d+)*$/, '')));
      if (sourcePaths.length === 0 || !typed.every(isThere)) refuse(typed, cwd);
    });
    on('message', ({ parseError, gherkinDocument, pickle }) => {
      if (parseError !== undefined) isReadable = false;
      if (gherkinDocument !== undefined) documents.set(gherkinDocument.uri, gherkinDocument);
      if (pickle !== undefined)
        all.push({ pickle, gherkinDocument: documents.get(pickle.uri), location: pickle.location });
    });
    transform('pickles:filter', (chosenByCucumber) => {
      const { readCommandLine, selectByCommandLine } = require('./typed-selection');
      const wanted = readCommandLine(process.argv.slice(2));
      const chosen = wanted.tags === null ? chosenByCucumber : selectByCommandLine(all, wanted);
      if (isReadable && chosen.length === 0) refuse(typed, cwd);
      return chosen;
    });
  },
};
