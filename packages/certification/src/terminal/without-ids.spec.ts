import { expect } from 'chai';
import { faultOf, withoutIds } from './without-ids';

const ID = '7e864cbf-5c06-4e64-8897-9b5adfad972c';

describe('withoutIds', () => {
  it('leaves out entitlements, accounts and correlation ids, and nothing else', () => {
    expect(withoutIds(`status of ${ID} of certify-996ccd86-4cbd89741936 is ACTIVE (@id:suspend-active)`)).to.equal(
      'status of … of … is ACTIVE (@id:suspend-active)',
    );
  });
});

describe('faultOf', () => {
  it('keeps what is wrong, not when it was seen and in which call', () => {
    const message = `Expected: SUSPENDED.\nBut: ${ID} is ACTIVE.\nSeen: ACTIVE at 0.0 s.\nRequest: PUT http://x -> 200`;
    expect(faultOf(message)).to.equal('Expected: SUSPENDED.\nBut: … is ACTIVE.');
  });
});
