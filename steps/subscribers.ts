import { Given } from '@cucumber/cucumber';
import type { ProductKind } from '../support/configuration';
import { type EstablishedState, establish, newSubscriber, theSubscriber } from '../support/scenario';
import { type StepTraits, traits } from '../support/step-traits';
import type { CertificationWorld } from '../support/world/world';
import { unknownId } from './unknown-id';

/** What a subscription in a state takes: it is bought, activated, and changed. */
const taking = (state: EstablishedState, kind: ProductKind): StepTraits => ({
  needs: state === 'suspended' ? ['suspend'] : [],
  activates: state !== 'pending' && kind !== 'instant',
});

/** The same for a subscription of the scenario's own subscriber. */
const inState = (state: EstablishedState, kind: ProductKind): StepTraits => ({
  ...taking(state, kind),
  gives: { product: kind, ended: state === 'cancelled' || state === 'revoked' },
});

Given('the subscriber has no subscription', traits({ takesAccount: true }), async function (this: CertificationWorld) {
  await newSubscriber(this);
});

Given(
  'the subscriber has a/an {state} subscription to the {product} product',
  traits(inState),
  async function (this: CertificationWorld, state: EstablishedState, kind: ProductKind) {
    await establish(this, await theSubscriber(this), kind, state);
  },
);

Given(
  'the subscriber has an older {state} subscription to the {product} product',
  traits(inState),
  async function (this: CertificationWorld, state: EstablishedState, kind: ProductKind) {
    await establish(this, await theSubscriber(this), kind, state);
  },
);

Given(
  'the subscriber also has a/an {state} subscription to the {product} product',
  traits(inState),
  async function (this: CertificationWorld, state: EstablishedState, kind: ProductKind) {
    const { subscription } = this;
    await establish(this, this.subscriber, kind, state);
    this.participants.current = subscription;
  },
);

Given(
  'another subscriber has an active subscription to the {product} product',
  traits((kind: ProductKind) => taking('active', kind)),
  async function (this: CertificationWorld, kind: ProductKind) {
    const { current } = this.participants;
    await establish(this, await newSubscriber(this), kind, 'active');
    this.participants.current = current;
  },
);

Given(
  'the CRM names a subscription that does not exist',
  traits({ takesAccount: true }),
  async function (this: CertificationWorld) {
    const { account } = await theSubscriber(this);
    const { standard = '' } = this.suite.configuration.products;
    this.participants.current = {
      id: unknownId(),
      accountId: account.id,
      productId: standard,
      status: 'unknown',
      history: [],
      deleted: true,
      openAtBango: false,
      activationUrl: null,
      validity: null,
      ledgerEntry: null,
    };
  },
);
