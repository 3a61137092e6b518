import { Then } from '@cucumber/cucumber';
import { expect } from 'chai';
import type { ProductKind } from '../support/configuration';
import { expectNow, expectSoon, expectToStay, expectUnchanged } from '../support/scenario';
import { traits } from '../support/step-traits';
import { expectChange } from '../support/subscriptions';
import type { CertificationWorld } from '../support/world/world';

const BOTH = 'on OpenTV Platform and at Bango';

Then(
  'the subscription is {status} on OpenTV Platform and at Bango',
  async function (this: CertificationWorld, status: string) {
    expectChange(this.subscription, { status });
    await expectNow(this, `the subscription is ${status} ${BOTH}`);
  },
);

Then(
  'the subscription becomes {status} on OpenTV Platform and at Bango',
  async function (this: CertificationWorld, status: string) {
    expectChange(this.subscription, { status });
    await expectSoon(this, `the subscription becomes ${status} ${BOTH}`);
  },
);

Then(
  'the subscription is to the {product} product on OpenTV Platform and at Bango',
  async function (this: CertificationWorld, kind: ProductKind) {
    expectChange(this.subscription, { productId: this.product(kind) });
    await expectNow(this, `the subscription is to the ${kind} product ${BOTH}, under the same id`);
  },
);

Then(
  'the subscription becomes one to the {product} product once the merchant has confirmed',
  async function (this: CertificationWorld, kind: ProductKind) {
    await this.suite.control?.confirm(this.subscription.accountId);
    expectChange(this.subscription, { productId: this.product(kind) });
    await expectSoon(this, `the subscription becomes one to the ${kind} product once the merchant has confirmed`);
  },
);

Then(
  'the subscription becomes one to the {product} product on OpenTV Platform and at Bango',
  async function (this: CertificationWorld, kind: ProductKind) {
    expectChange(this.subscription, { productId: this.product(kind) });
    await expectSoon(this, `the subscription becomes one to the ${kind} product ${BOTH}`);
  },
);

Then('it stays so', async function (this: CertificationWorld) {
  await expectToStay(this, 'what was done stays done, a while later as well');
});

Then(
  'nothing has changed',
  traits({ readOnly: true, comparesWithBefore: true }),
  async function (this: CertificationWorld) {
    await expectUnchanged(this);
  },
);

Then('the subscription can no longer be found and has ended at Bango', async function (this: CertificationWorld) {
  expectChange(this.subscription, { deleted: true });
  await expectNow(this, 'the deleted subscription can no longer be found on OpenTV Platform and has ended at Bango');
});

Then(
  'the subscription can no longer be found and has ended at Bango once the merchant has confirmed',
  async function (this: CertificationWorld) {
    await this.suite.control?.confirm(this.subscription.accountId);
    expectChange(this.subscription, { deleted: true });
    await expectSoon(this, 'the deleted subscription can no longer be found, and has ended at Bango as confirmed');
  },
);

Then(
  'the subscription can no longer be found, whatever the merchant confirms',
  async function (this: CertificationWorld) {
    await this.suite.control?.confirm(this.subscription.accountId);
    this.subscription.openAtBango = true;
    expectChange(this.subscription, { deleted: true });
    await expectToStay(this, 'the deleted subscription can no longer be found, also once the merchant has confirmed');
  },
);

Then('the subscription has the id that the CRM chose', function (this: CertificationWorld) {
  const { action } = this.lastRequest;
  const chosen = action.name === 'purchase' ? action.ownId : undefined;
  expect(this.subscription.id, 'the id of the subscription').to.equal(chosen);
});
