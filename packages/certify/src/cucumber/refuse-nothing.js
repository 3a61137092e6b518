// For `npx cucumber-js`: cucumber ends with 0 where there is nothing to run. Plugins are loaded as plain JavaScript, and
// before ts-node is registered: what says why is loaded where it is needed.
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

const PATTERN = /[*?{}[\]()!]/;

function refuse(typed, folder) {
  require('ts-node/register');
  process.exit(require('./tell-nothing').tellNothing(typed, folder));
}

module.exports = {
  type: 'plugin',
  coordinator({ on, transform, environment: { cwd } }) {
    let typed = [];
    let isReadable = true;
    on('paths:resolve', ({ unexpandedSourcePaths, sourcePaths }) => {
      typed = unexpandedSourcePaths.filter((path) => !PATTERN.test(path));
      const isThere = (path) => existsSync(resolve(cwd, path.replace(/(:\d+)*$/, '')));
      if (sourcePaths.length === 0 || !typed.every(isThere)) refuse(typed, cwd);
    });
    on('message', ({ parseError }) => {
      if (parseError !== undefined) isReadable = false;
    });
    transform('pickles:filter', (pickles) => {
      if (isReadable && pickles.length === 0) refuse(typed, cwd);
    });
  },
};
