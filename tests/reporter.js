// Mocha's `spec`, and as the last line the counts in a form that machines find: "N passed, N failed, N skipped".
const { reporters, Runner } = require('mocha');

module.exports = class CountsLast extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    // The report of the failures is written at the same event, by a listener that was added before this one.
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      console.log(`${passes} passed, ${failures} failed, ${pending} skipped`);
    });
  }
};
