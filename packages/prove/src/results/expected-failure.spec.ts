import { expect } from 'chai';
import { isExpectedFailure } from './expected-failure';

const failure = { step: 'Then it is so', message: 'Expected: so.', exchangeId: null, line: 3 };

describe('isExpectedFailure', () => {
  it('is a failure that blames the platform', () => {
    expect(isExpectedFailure({ verdict: 'FAILED', failure: { ...failure, code: 'WRONG_STATE' } })).to.equal(true);
  });

  it('is neither a crash of the suite, nor a broken connection, nor a set-up problem', () => {
    const reasons = [
      isExpectedFailure({ verdict: 'FAILED', failure: { ...failure, code: 'UNEXPECTED' } }),
      isExpectedFailure({ verdict: 'FAILED', failure: { ...failure, code: 'NO_ANSWER' } }),
      isExpectedFailure({ verdict: 'FAILED', failure: { ...failure, code: null } }),
      isExpectedFailure({ verdict: 'BLOCKED', failure: { ...failure, code: 'WRONG_STATE' } }),
      isExpectedFailure({ verdict: 'PASSED', failure: null }),
    ];
    expect(reasons).to.deep.equal([false, false, false, false, false]);
  });
});
