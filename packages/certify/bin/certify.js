#!/usr/bin/env node
// Starts `certify` from any folder.
require('../../build').buildChanged();
require('../dist/main').main(process.argv.slice(2));
