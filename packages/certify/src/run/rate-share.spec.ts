import { expect } from 'chai';
import { rateShare } from './rate-share';

describe('rateShare', () => {
  it('keeps a run with several workers within what the whole run may send', () => {
    const name = 'CERTIFY_MAX_REQUESTS_PER_SECOND';
    expect([rateShare({ [name]: '10' }, 1), rateShare({ [name]: '10' }, 3), rateShare({}, 3)]).to.deep.equal([
      { [name]: '10' },
      { [name]: '3.33' },
      {},
    ]);
  });
});
