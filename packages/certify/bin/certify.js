#!/usr/bin/env node
// Starts `certify` from any folder.
const { dirname, join, sep } = require('node:path');

const project = dirname(dirname(dirname(__dirname)));
if (sep === '/' && project.includes('\\')) {
  // Node finds packages by URL, and refuses one with a backslash (ERR_INVALID_MODULE_SPECIFIER).
  console.error(
    `The suite lies in ${project}: Node.js loads no package from a folder whose name holds a backslash. Rename it, or move the suite.\ncode: FOLDER_UNUSABLE`,
  );
  process.exitCode = 2;
} else {
  require(join(project, 'packages', 'build')).buildChanged();
  require('../dist/main').main(process.argv.slice(2));
}
