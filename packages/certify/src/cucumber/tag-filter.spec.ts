import { expect } from 'chai';
import { tagFilter } from './tag-filter';

describe('tagFilter', () => {
  it('chooses as cucumber does, and everything where there is no expression', () => {
    const filter = tagFilter('(@ssp or @non-ssp) and not @needs:clock');
    expect([['@ssp'], ['@ssp', '@needs:clock'], []].map(filter)).to.deep.equal([true, false, false]);
    expect(tagFilter(null)([])).to.equal(true);
  });

  for (const expression of ['@@(', '@UC-06 or', ')']) {
    it(`refuses ${expression} in one sentence`, () => {
      expect(() => tagFilter(expression))
        .to.throw(`--tags "${expression}" is no tag expression.`)
        .with.property('code', 'TAGS');
    });
  }
});
