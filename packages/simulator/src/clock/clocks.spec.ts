import { expect } from 'chai';
import { Clocks } from './clocks';

describe('Clocks', () => {
  it('moves the time of one account and of no other', () => {
    const clocks = new Clocks();
    clocks.advance('moved', 3600);
    clocks.advance('moved', 60.5);
    const apart = clocks.now('moved').getTime() - clocks.now('still').getTime();
    expect([clocks.offsetSeconds('moved'), clocks.offsetSeconds('still')]).to.deep.equal([3660.5, 0]);
    expect(Math.round(apart / 1000)).to.be.oneOf([3660, 3661]);
  });

  for (const seconds of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`refuses ${seconds} seconds`, () => {
      expect(() => new Clocks().advance('account', seconds)).to.throw(RangeError, `not by ${seconds}`);
    });
  }
});
