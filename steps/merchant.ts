import { Given, When } from '@cucumber/cucumber';
import { beginAction, type CertificationWorld, type ProductKind, SetUpProblem } from '../support';

const PERIOD_SECONDS = 40 * 24 * 3600;

When('the paid period ends', async function (this: CertificationWorld) {
  await beginAction(this);
  this.clockOffsetMs += PERIOD_SECONDS * 1000;
  await control(this).advanceClock(this.subscription.accountId, PERIOD_SECONDS);
});

When('the subscriber cancels the subscription at the merchant', async function (this: CertificationWorld) {
  await beginAction(this);
  await control(this).changeAtMerchant(this.subscription.id, { action: 'cancel' });
});

When(
  'the subscriber changes to the {product} product at the merchant',
  async function (this: CertificationWorld, kind: ProductKind) {
    await beginAction(this);
    await control(this).changeAtMerchant(this.subscription.id, {
      action: 'change-product',
      productId: this.product(kind),
    });
  },
);

When('the merchant suspends the subscription', async function (this: CertificationWorld) {
  await beginAction(this);
  await control(this).changeAtMerchant(this.subscription.id, { action: 'suspend' });
});

Given('Bango limits the number of requests', async function (this: CertificationWorld) {
  await control(this).fail(this.subscriber.account.id, 'throttled', 10);
});

Given('Bango is in maintenance', async function (this: CertificationWorld) {
  await control(this).fail(this.subscriber.account.id, 'maintenance', 10);
});

Given('Bango cannot reach the merchant', async function (this: CertificationWorld) {
  await control(this).fail(this.subscriber.account.id, 'merchant-unreachable', 10);
});

function control(world: CertificationWorld) {
  if (!world.suite.control) throw new SetUpProblem('NO_CONTROL', 'Only the simulator can do this.');
  return world.suite.control;
}
