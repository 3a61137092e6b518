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

When('the merchant resumes the subscription', async function (this: CertificationWorld) {
  await beginAction(this);
  await control(this).changeAtMerchant(this.subscription.id, { action: 'resume' });
});

Given('Bango limits the number of requests', function (this: CertificationWorld) {
  failDuringAction(this, 'throttled');
});

Given('Bango is in maintenance', function (this: CertificationWorld) {
  failDuringAction(this, 'maintenance');
});

Given('Bango cannot reach the merchant', function (this: CertificationWorld) {
  failDuringAction(this, 'merchant-unreachable');
});

/**
 * The platform may repeat a call after a 5xx (docs/spec/opentv-platform.md, "Retry rule"), so that the fault outlasts
 * its repetitions.
 */
function failDuringAction(world: CertificationWorld, kind: 'throttled' | 'maintenance' | 'merchant-unreachable'): void {
  const { id } = world.subscriber.account;
  world.armed = () => control(world).fail(id, kind, 10);
  world.disarm = () => control(world).fail(id, kind, 0);
}

function control(world: CertificationWorld) {
  if (!world.suite.control) throw new SetUpProblem('NO_CONTROL', 'Only the simulator can do this.');
  return world.suite.control;
}
