import { randomUUID } from 'node:crypto';
import { Given } from '@cucumber/cucumber';
import {
  type CertificationWorld,
  type EstablishedState,
  establish,
  newSubscriber,
  type ProductKind,
  type Subscription,
} from '../support';

Given('the subscriber has no subscription', async function (this: CertificationWorld) {
  await newSubscriber(this);
});

Given(
  'the subscriber has a/an {state} subscription to the {product} product',
  async function (this: CertificationWorld, state: EstablishedState, kind: ProductKind) {
    const subscriber = this.subscribers[0] ?? (await newSubscriber(this));
    await establish(this, subscriber, kind, state);
  },
);

Given(
  'the subscriber has an older {state} subscription to the {product} product',
  async function (this: CertificationWorld, state: EstablishedState, kind: ProductKind) {
    await establish(this, this.subscribers[0] ?? (await newSubscriber(this)), kind, state);
  },
);

Given(
  'the subscriber also has a/an {state} subscription to the {product} product',
  async function (this: CertificationWorld, state: EstablishedState, kind: ProductKind) {
    const { subscription } = this;
    await establish(this, this.subscriber, kind, state);
    this.current = subscription;
  },
);

Given(
  'another subscriber has an active subscription to the {product} product',
  async function (this: CertificationWorld, kind: ProductKind) {
    const current: Subscription | null = this.current;
    await establish(this, await newSubscriber(this), kind, 'active');
    this.current = current;
  },
);

Given('the CRM names a subscription that does not exist', async function (this: CertificationWorld) {
  const { account } = this.subscribers[0] ?? (await newSubscriber(this));
  const { standard = '' } = this.suite.configuration.products;
  this.current = {
    id: `unknown-${randomUUID()}`,
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
});
