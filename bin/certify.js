#!/usr/bin/env node
// Starts `certify` from any folder.

require('../loader/register');
require('../cli/main').main(process.argv.slice(2));
