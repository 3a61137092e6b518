import { expect } from 'chai';
import { checkTags } from './check-tags';

describe('checkTags', () => {
  it('accepts what cucumber understands', () => {
    for (const expression of [null, '@UC-06', '(@ssp or @non-ssp) and not @needs:clock']) checkTags(expression);
  });

  for (const expression of ['@@(', '@UC-06 or', ')']) {
    it(`refuses ${expression} in one sentence`, () => {
      expect(() => checkTags(expression))
        .to.throw(`--tags "${expression}" is no tag expression.`)
        .with.property('code', 'TAGS');
    });
  }
});
