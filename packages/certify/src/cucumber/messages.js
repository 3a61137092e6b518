// Cucumber loads formatters as plain JavaScript; ts-node is registered in its process by then.
module.exports = require('./message-formatter');
