import { expect } from 'chai';
import { adviceOnStatus } from './index';

describe('advice on a refused preparation', () => {
  it('names the variable where the status tells what is wrong, and is silent elsewhere', () => {
    expect([403, 429, 400, 500].map(adviceOnStatus)).to.deep.equal([
      ' Does the user of OPENTV_USERNAME have the role operatorRole, and is its token accepted?',
      ' The platform limits its requests: lower CERTIFY_MAX_REQUESTS_PER_SECOND.',
      '',
      '',
    ]);
  });
});
