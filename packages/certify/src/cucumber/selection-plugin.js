// Cucumber loads plugins as plain JavaScript.
const { select } = require('./selection');

module.exports = { type: 'plugin', optionsKey: 'certify', coordinator: select };
