// Cucumber loads plugins as plain JavaScript; ts-node is registered in its process by then.
const { select } = require('./selection');

module.exports = { type: 'plugin', coordinator: select };
