import { Then } from '@cucumber/cucumber';
import { expect } from 'chai';
import type { ProductKind } from '../support/configuration';
import { AuthorMistake } from '../support/errors';
import { expectNow, expectSoon, expectToStay, expectUnchanged } from '../support/scenario';
import { CHANGES_OF_STATE, type DeedName, traits } from '../support/step-traits';
import { expectChange } from '../support/subscriptions';
import type { CertificationWorld } from '../support/world/world';
import { fits } from './deed-traits';

const BOTH = 'on OpenTV Platform and at Bango';
const CHANGES_PRODUCT: readonly DeedName[] = ['change-product', 'merchant-change-product'];
const DELETES: readonly DeedName[] = ['delete'];
const HAS_OWN_ID = traits({ fits: { names: ['purchase'], hows: ['under an id of its own'] } });
const MAY_CHANGE: readonly DeedName[] = [
  ...CHANGES_OF_STATE,
  'purchase',
  'activation',
  'old-url',
  'end-of-period',
  'merchant-cancel',
  'merchant-suspend',
  'merchant-resume',
  'notification-again',
  'cancel-account',
  'delete-account',
];

/** What a purchase makes is for the platform to say; what was there before, for the scenario. */
function refuseSame({ requests }: CertificationWorld, wanted: string, already: string): void {
  if (wanted !== already || requests.ofWhen?.action.name === 'purchase') return;
  throw new AuthorMistake(`The subscription is expected to be ${wanted} before it becomes so: nothing has to change.`);
}

function refuseDeleted({ subscription }: CertificationWorld): void {
  if (subscription.deleted) throw new AuthorMistake('The subscription could not be found before it was deleted.');
}

Then(
  'the subscription is {status} on OpenTV Platform and at Bango',
  fits(undefined),
  async function (this: CertificationWorld, status: string) {
    expectChange(this.subscription, { status });
    await expectNow(this, `the subscription is ${status} ${BOTH}`);
  },
);

Then(
  'the subscription becomes {status} on OpenTV Platform and at Bango',
  fits(MAY_CHANGE),
  async function (this: CertificationWorld, status: string) {
    refuseSame(this, status, this.subscription.status);
    expectChange(this.subscription, { status });
    await expectSoon(this, `the subscription becomes ${status} ${BOTH}`);
  },
);

Then(
  'the subscription is to the {product} product on OpenTV Platform and at Bango',
  fits(undefined),
  async function (this: CertificationWorld, kind: ProductKind) {
    expectChange(this.subscription, { productId: this.product(kind) });
    await expectNow(this, `the subscription is to the ${kind} product ${BOTH}, under the same id`);
  },
);

Then(
  'the subscription becomes one to the {product} product once the merchant has confirmed',
  fits(CHANGES_PRODUCT),
  async function (this: CertificationWorld, kind: ProductKind) {
    refuseSame(this, this.product(kind), this.subscription.productId);
    await this.suite.control?.confirm(this.subscription.accountId);
    expectChange(this.subscription, { productId: this.product(kind) });
    await expectSoon(this, `the subscription becomes one to the ${kind} product once the merchant has confirmed`);
  },
);

Then(
  'the subscription becomes one to the {product} product on OpenTV Platform and at Bango',
  fits(CHANGES_PRODUCT),
  async function (this: CertificationWorld, kind: ProductKind) {
    refuseSame(this, this.product(kind), this.subscription.productId);
    expectChange(this.subscription, { productId: this.product(kind) });
    await expectSoon(this, `the subscription becomes one to the ${kind} product ${BOTH}`);
  },
);

Then('it stays so', fits(undefined), async function (this: CertificationWorld) {
  await expectToStay(this, 'what was done stays done, a while later as well');
});

Then(
  'nothing has changed',
  fits(undefined, { readOnly: true, comparesWithBefore: true }),
  async function (this: CertificationWorld) {
    await expectUnchanged(this);
  },
);

Then(
  'the subscription can no longer be found and has ended at Bango',
  fits(DELETES),
  async function (this: CertificationWorld) {
    refuseDeleted(this);
    expectChange(this.subscription, { deleted: true });
    await expectNow(this, 'the deleted subscription can no longer be found on OpenTV Platform and has ended at Bango');
  },
);

Then(
  'the subscription can no longer be found and has ended at Bango once the merchant has confirmed',
  fits(DELETES),
  async function (this: CertificationWorld) {
    await this.suite.control?.confirm(this.subscription.accountId);
    refuseDeleted(this);
    expectChange(this.subscription, { deleted: true });
    await expectSoon(this, 'the deleted subscription can no longer be found, and has ended at Bango as confirmed');
  },
);

Then(
  'the subscription can no longer be found, whatever the merchant confirms',
  fits(DELETES),
  async function (this: CertificationWorld) {
    await this.suite.control?.confirm(this.subscription.accountId);
    this.subscription.openAtBango = true;
    refuseDeleted(this);
    expectChange(this.subscription, { deleted: true });
    await expectToStay(this, 'the deleted subscription can no longer be found, also once the merchant has confirmed');
  },
);

Then('the subscription has the id that the CRM chose', HAS_OWN_ID, function (this: CertificationWorld) {
  const { action } = this.lastRequest;
  const chosen = action.name === 'purchase' ? action.ownId : undefined;
  expect(this.subscription.id, 'the id of the subscription').to.equal(chosen);
});
