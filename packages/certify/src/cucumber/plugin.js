// Cucumber loads plugins as plain JavaScript; ts-node is registered in its process by then.
const { coordinate } = require('./coordinate');

module.exports = { type: 'plugin', optionsKey: 'certify', coordinator: coordinate };
