#!/usr/bin/env node
// Starts `certify` from any folder: the compiler settings are the project's, not those of the current folder.
const { join } = require('node:path');

const project = join(__dirname, '..');
require('ts-node').register({ cwd: project, project: join(project, 'tsconfig.json') });
require('../cli/main').main(process.argv.slice(2));
