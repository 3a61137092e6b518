import { expect } from 'chai';
import { isRightReason } from './right-reason';

const failure = { step: 'Then it is so', message: 'Expected: so.', exchangeId: null, line: 3 };

describe('isRightReason', () => {
  it('is a failure that blames the platform', () => {
    expect(isRightReason({ verdict: 'FAILED', failure: { ...failure, code: 'WRONG_STATE' } })).to.equal(true);
  });

  it('is neither a crash of the suite, nor a broken connection, nor a set-up problem', () => {
    const reasons = [
      isRightReason({ verdict: 'FAILED', failure: { ...failure, code: 'UNEXPECTED' } }),
      isRightReason({ verdict: 'FAILED', failure: { ...failure, code: 'NO_ANSWER' } }),
      isRightReason({ verdict: 'FAILED', failure: { ...failure, code: null } }),
      isRightReason({ verdict: 'BLOCKED', failure: { ...failure, code: 'WRONG_STATE' } }),
      isRightReason({ verdict: 'PASSED', failure: null }),
    ];
    expect(reasons).to.deep.equal([false, false, false, false, false]);
  });
});
