#!/usr/bin/env node
// Starts `certify` from any folder.
const { setFlagsFromString } = require('node:v8');

// While a run's reports are made, V8 would rather let the heap grow to three times what is in use than look what is not.
setFlagsFromString('--heap-growing-percent=30');
require('../loader/register');
require('../cli/main').main(process.argv.slice(2));
