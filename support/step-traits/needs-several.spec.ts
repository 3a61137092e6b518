import { expect } from 'chai';
import type { ProductKind } from '../configuration';
import { type GivenSubscription, needsSeveral } from './needs-several';

const living = (product: ProductKind): GivenSubscription => ({ product, ended: false });
const ended = (product: ProductKind): GivenSubscription => ({ product, ended: true });

describe('a scenario that needs several subscriptions', () => {
  const several: [what: string, given: GivenSubscription[]][] = [
    ['two of one product', [living('standard'), living('standard')]],
    ['two plans of one merchant', [living('standard'), living('premium')]],
    ['one that has ended after the other was bought', [living('standard'), ended('premium')]],
  ];
  for (const [what, given] of several) it(`has ${what}`, () => expect(needsSeveral(given)).to.equal(true));

  const one: [what: string, given: GivenSubscription[]][] = [
    ['one that ended before', [ended('standard'), living('standard')]],
    ['those of two merchants', [living('instant'), living('end-of-period')]],
    ['none', []],
  ];
  for (const [what, given] of one) it(`is not one that has ${what}`, () => expect(needsSeveral(given)).to.equal(false));
});
