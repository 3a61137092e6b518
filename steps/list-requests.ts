import { When } from '@cucumber/cucumber';
import type { ProductKind } from '../support/configuration';
import type { Action, ListQuery } from '../support/opf';
import type { StepTraits } from '../support/step-traits';
import type { CertificationWorld } from '../support/world/world';
import { sends, sendsVaried, sendsWith } from './crm-operation';
import { does, doesVaried } from './deed-traits';

const READ_ONLY: StepTraits = { readOnly: true };

/** A list of the subscriber's subscriptions: those that the filter lets through, and as the query asks for them. */
function list(world: CertificationWorld, query: ListQuery = {}): Action {
  const filter = { productType: 'THIRDPARTY', accountId: world.subscriber.account.id, ...query.filter };
  return { name: 'list', query: { ...query, filter } };
}

const listAll = (world: CertificationWorld): Action => list(world);
const listWith =
  (query: ListQuery) =>
  (world: CertificationWorld): Action =>
    list(world, query);

When("the CRM lists the subscriber's subscriptions", does('list', READ_ONLY), sends(listAll));
When("the CRM lists the subscriber's subscriptions {variation}", doesVaried('list', READ_ONLY), sendsVaried(listAll));

When(
  'the CRM looks for that subscription alone',
  does('list', READ_ONLY, 'that subscription alone'),
  sends(({ subscription }) => ({
    name: 'list',
    query: { filter: { productType: 'THIRDPARTY', _id: subscription.id } },
  })),
);

When(
  "the CRM lists the subscriber's subscriptions to the {product} product",
  does('list', READ_ONLY, 'of one product'),
  sendsWith((world, kind: ProductKind) => list(world, { filter: { productId: world.product(kind) } })),
);

When(
  "the CRM lists the subscriber's active subscriptions",
  does('list', READ_ONLY, 'active ones'),
  sends(listWith({ filter: { status: 'ACTIVE' } })),
);

When(
  "the CRM lists the subscriber's pending subscriptions",
  does('list', READ_ONLY, 'pending ones'),
  sends(listWith({ filter: { status: 'PENDING' } })),
);

When(
  "the CRM lists the subscriber's subscriptions by product",
  does('list', READ_ONLY, 'by product'),
  sends(listWith({ sort: { productId: 1 } })),
);

When(
  "the CRM lists the subscriber's subscriptions by product, backwards",
  does('list', READ_ONLY, 'by product, backwards'),
  sends(listWith({ sort: { productId: -1 } })),
);

When(
  "the CRM lists the subscriber's subscriptions by status, backwards",
  does('list', READ_ONLY, 'by status, backwards'),
  sends(listWith({ sort: { status: -1 } })),
);

When(
  "the CRM lists only id and status of the subscriber's subscriptions",
  does('list', READ_ONLY, 'only id and status'),
  sends(listWith({ fields: ['_id', 'status'] })),
);

When(
  "the CRM lists the first page of one of the subscriber's active subscriptions",
  does('list', READ_ONLY, 'first page'),
  sends(listWith({ filter: { status: 'ACTIVE' }, limit: 1, page: 1 })),
);

When(
  "the CRM lists the second page of one of the subscriber's subscriptions",
  does('list', READ_ONLY, 'second page'),
  sends(listWith({ limit: 1, page: 2, sort: { productId: 1 } })),
);

When(
  "the CRM lists the third page of one of the subscriber's subscriptions",
  does('list', READ_ONLY, 'third page'),
  sends(listWith({ limit: 1, page: 3, sort: { productId: 1 } })),
);
