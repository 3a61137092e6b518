import { randomUUID } from 'node:crypto';
import { When } from '@cucumber/cucumber';
import type { ProductKind } from '../support/configuration';
import { SetUpProblem } from '../support/errors';
import type { Action } from '../support/opf';
import { purchaseIn } from '../support/scenario';
import type { CertificationWorld } from '../support/world/world';
import { sends, sendsVariedWith, sendsWith } from './crm-operation';
import { does, doesVariedWith } from './deed-traits';
import { unknownId } from './unknown-id';

type Purchase = Extract<Action, { name: 'purchase' }>;

function purchase(world: CertificationWorld, kind: ProductKind, more: Partial<Purchase> = {}): Purchase {
  return { ...purchaseIn(world, world.subscriber.account.id, world.product(kind)), ...more };
}

/** A purchase that differs from the usual one in what `make` says. */
const purchaseWith =
  (make: (world: CertificationWorld) => Partial<Purchase>) =>
  (world: CertificationWorld, kind: ProductKind): Purchase =>
    purchase(world, kind, make(world));

function idOfAnother({ participants }: CertificationWorld): string {
  const { subscriptions, subscriber } = participants;
  const other = subscriptions.find(({ accountId }) => accountId !== subscriber.account.id);
  if (!other) throw new SetUpProblem('NO_SUBSCRIPTION', 'No other subscriber of the scenario has a subscription.');
  return other.id;
}

When('the CRM purchases the {product} product', does('purchase'), sendsWith(purchase));
When('the CRM purchases the {product} product {variation}', doesVariedWith('purchase'), sendsVariedWith(purchase));

When(
  'the CRM purchases the {product} product under an id of its own',
  does('purchase', {}, 'under an id of its own'),
  sendsWith(purchaseWith(() => ({ ownId: `certify-Own-${randomUUID()}` }))),
);

When(
  'the CRM purchases the {product} product under the id of that subscription',
  does('purchase', {}, 'under the id of that subscription'),
  sendsWith(purchaseWith(({ subscription }) => ({ ownId: subscription.id }))),
);

When(
  "the CRM purchases the {product} product under the id of another subscriber's subscription",
  does('purchase', {}, "under the id of another subscriber's subscription"),
  sendsWith(purchaseWith((world) => ({ ownId: idOfAnother(world) }))),
);

When(
  'the CRM purchases the {product} product unless the subscriber has it',
  does('purchase', {}, 'unless the subscriber has it'),
  sendsWith(purchaseWith(() => ({ prohibitDuplicates: true }))),
);

When(
  'the CRM purchases the {product} product even if the subscriber has it',
  does('purchase', {}, 'even if the subscriber has it'),
  sendsWith(purchaseWith(() => ({ prohibitDuplicates: false }))),
);

When(
  'the CRM purchases the {product} product for an account that does not exist',
  does('purchase', {}, 'for an account that does not exist'),
  sendsWith(purchaseWith(() => ({ accountId: unknownId() }))),
);

When(
  'the CRM purchases the {product} product with a validity that ends before it begins',
  does('purchase', {}, 'with a validity that ends before it begins'),
  sendsWith((world, kind: ProductKind) => {
    const { validFrom, expiryDate, ...rest } = purchase(world, kind);
    return { ...rest, validFrom: expiryDate, expiryDate: validFrom };
  }),
);

When(
  'the CRM purchases a product that does not exist',
  does('purchase', {}, 'of a product that does not exist'),
  sends((world) => purchaseIn(world, world.subscriber.account.id, unknownId())),
);
