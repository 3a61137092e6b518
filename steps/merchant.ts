import { Given, When } from '@cucumber/cucumber';
import type { ProductKind } from '../support/configuration';
import { SetUpProblem } from '../support/errors';
import { beginAction } from '../support/scenario';
import { traits } from '../support/step-traits';
import type { CertificationWorld } from '../support/world/world';
import { does } from './deed-traits';
import { FAULT_GIVEN, type Fault } from './parameter-types/faults';

const PERIOD_SECONDS = 40 * 24 * 3600;

When('the paid period ends', does('end-of-period'), async function (this: CertificationWorld) {
  await beginAction(this);
  this.clock.advance(PERIOD_SECONDS);
  await control(this).advanceClock(this.subscription.accountId, PERIOD_SECONDS);
});

When(
  'the subscriber cancels the subscription at the merchant',
  does('merchant-cancel'),
  async function (this: CertificationWorld) {
    await beginAction(this);
    await control(this).changeAtMerchant(this.subscription.id, { action: 'cancel' });
  },
);

When(
  'the subscriber changes to the {product} product at the merchant',
  does('merchant-change-product', { needs: ['change-product'] }),
  async function (this: CertificationWorld, kind: ProductKind) {
    await beginAction(this);
    await control(this).changeAtMerchant(this.subscription.id, {
      action: 'change-product',
      productId: this.product(kind),
    });
  },
);

When(
  'the merchant suspends the subscription',
  does('merchant-suspend', { needs: ['suspend'] }),
  async function (this: CertificationWorld) {
    await beginAction(this);
    await control(this).changeAtMerchant(this.subscription.id, { action: 'suspend' });
  },
);

When(
  'the merchant resumes the subscription',
  does('merchant-resume', { needs: ['resume'] }),
  async function (this: CertificationWorld) {
    await beginAction(this);
    await control(this).changeAtMerchant(this.subscription.id, { action: 'resume' });
  },
);

/** The platform may repeat a call after a 5xx (docs/spec/opentv-platform.md, "Retry rule"), so that the fault outlasts its repetitions. */
Given(
  'Bango {fault}',
  traits((fault: Fault) => ({ gives: FAULT_GIVEN[fault] })),
  function (this: CertificationWorld, fault: Fault) {
    const { id } = this.subscriber.account;
    this.requests.fault = {
      begin: () => control(this).fail(id, fault, 10),
      end: () => control(this).fail(id, fault, 0),
    };
  },
);

function control(world: CertificationWorld) {
  if (!world.suite.control) throw new SetUpProblem('NO_CONTROL', 'Only the simulator can do this.');
  return world.suite.control;
}
