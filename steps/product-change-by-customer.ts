import { Then } from '@cucumber/cucumber';
import type { ProductKind } from '../support/configuration';
import { NotObservable } from '../support/errors';
import { agreeToProductChange, awaitsCustomer, judge } from '../support/scenario';
import type { CertificationWorld } from '../support/world/world';

/** Source: docs/spec/opentv-platform.md, "UC-11 Change product". */
Then(
  'the subscription is PENDING with the {product} product until the subscriber agrees',
  async function (this: CertificationWorld, kind: ProductKind) {
    const { answer } = this.lastRequest;
    judge(this, answer, 'product-change-by-customer', 'the platform accepts the change, which needs the subscriber');
    if (await awaitsCustomer(this, this.product(kind))) return;
    if (this.suite.control)
      throw this.failure('WRONG_STATE', 'the subscription is PENDING with the new product', 'it is not');
    throw new NotObservable(
      'NO_CUSTOMER_NEEDED',
      `The merchant changes to ${this.product(kind)} (PRODUCT_CHANGE_BY_CUSTOMER) without the customer.`,
      answer.exchange.id,
    );
  },
);

Then(
  'the subscription becomes ACTIVE with the {product} product once the subscriber has agreed',
  async function (this: CertificationWorld, kind: ProductKind) {
    await agreeToProductChange(this, this.product(kind));
  },
);
