import { randomUUID } from 'node:crypto';
import { defineParameterType } from '@cucumber/cucumber';
import {
  ACCOUNT_TERMINATED,
  type Action,
  CANCELLED_BY_CUSTOMER,
  type CertificationWorld,
  findProductOfAnotherMerchant,
  type ListQuery,
  PRODUCT_VARIABLES,
  type ProductKind,
  purchaseIn,
  SetUpProblem,
} from '../../support';

/** An operation of the CRM, once the scenario is known. */
export type Operation = (world: CertificationWorld) => Action;

const KINDS = Object.keys(PRODUCT_VARIABLES)
  .sort((one, other) => other.length - one.length)
  .join('|');

const entitlementId = (world: CertificationWorld): string => world.subscription.id;
const accountId = (world: CertificationWorld): string => world.subscriber.account.id;
const purchase = (
  world: CertificationWorld,
  kind: string,
  more: Partial<Extract<Action, { name: 'purchase' }>> = {},
): Action => ({
  ...purchaseIn(world, accountId(world), world.product(kind as ProductKind)),
  ...more,
});
const list =
  (more: (world: CertificationWorld) => ListQuery): Operation =>
  (world) => ({ name: 'list', query: more(world) });
const mine = (world: CertificationWorld): ListQuery => ({
  filter: { productType: 'THIRDPARTY', accountId: accountId(world) },
});

const mineThatAre =
  (status: string) =>
  (world: CertificationWorld): ListQuery => ({ filter: { ...mine(world).filter, status } });

function productOfAnotherMerchant(world: CertificationWorld): string {
  const id = findProductOfAnotherMerchant(world.suite.configuration.products);
  if (!id) throw new SetUpProblem('NO_PRODUCT', 'No product of another merchant is configured.');
  return id;
}

function idOfAnother(world: CertificationWorld): string {
  const other = world.subscriptions.find((one) => one.accountId !== accountId(world));
  if (!other) throw new SetUpProblem('NO_SUBSCRIPTION', 'No other subscriber of the scenario has a subscription.');
  return other.id;
}

/** What the CRM can do, as it is written after "the CRM". The group, where there is one, is a kind of product. */
const OPERATIONS: [pattern: string, make: (kind: string) => Operation][] = [
  [`purchases the (?:${KINDS}) product`, (kind) => (world) => purchase(world, kind)],
  [
    `purchases the (?:${KINDS}) product under an id of its own`,
    (kind) => (world) => purchase(world, kind, { ownId: `certify-Own-${randomUUID()}` }),
  ],
  [
    `purchases the (?:${KINDS}) product under the id of that subscription`,
    (kind) => (world) => purchase(world, kind, { ownId: entitlementId(world) }),
  ],
  [
    `purchases the (?:${KINDS}) product under the id of another subscriber's subscription`,
    (kind) => (world) => purchase(world, kind, { ownId: idOfAnother(world) }),
  ],
  [
    `purchases the (?:${KINDS}) product unless the subscriber has it`,
    (kind) => (world) => purchase(world, kind, { prohibitDuplicates: true }),
  ],
  [
    `purchases the (?:${KINDS}) product even if the subscriber has it`,
    (kind) => (world) => purchase(world, kind, { prohibitDuplicates: false }),
  ],
  [
    'purchases a product that does not exist',
    () => (world) => purchaseIn(world, accountId(world), `unknown-${randomUUID()}`),
  ],
  [
    `purchases the (?:${KINDS}) product for an account that does not exist`,
    (kind) => (world) => purchase(world, kind, { accountId: `unknown-${randomUUID()}` }),
  ],
  [
    `purchases the (?:${KINDS}) product with a validity that ends before it begins`,
    (kind) => (world) => {
      const { validFrom, expiryDate } = purchaseIn(world, accountId(world), world.product(kind as ProductKind));
      return purchase(world, kind, { validFrom: expiryDate, expiryDate: validFrom });
    },
  ],
  ['asks for activation info', () => (world) => ({ name: 'activation-info', entitlementId: entitlementId(world) })],
  [
    'cancels the subscription',
    () => (world) => ({ name: 'cancel', entitlementId: entitlementId(world), reason: CANCELLED_BY_CUSTOMER }),
  ],
  [
    'revokes the subscription',
    () => (world) => ({ name: 'revoke', entitlementId: entitlementId(world), reason: ACCOUNT_TERMINATED }),
  ],
  ['suspends the subscription', () => (world) => ({ name: 'suspend', entitlementId: entitlementId(world) })],
  [
    'resumes the subscription',
    () => (world) => ({
      name: 'resume',
      entitlementId: entitlementId(world),
      productId: world.current?.productId ?? world.product('standard'),
    }),
  ],
  ['deletes the subscription', () => (world) => ({ name: 'delete', entitlementId: entitlementId(world) })],
  [
    'deletes all subscriptions of the account',
    () => (world) => ({ name: 'delete-all-of-account', accountId: accountId(world) }),
  ],
  [
    'deletes all subscriptions of an account that does not exist',
    () => () => ({ name: 'delete-all-of-account', accountId: `unknown-${randomUUID()}` }),
  ],
  [
    `changes the subscription to the (?:${KINDS}) product`,
    (kind) => (world) => ({
      name: 'change-product',
      entitlementId: entitlementId(world),
      productId: world.product(kind as ProductKind),
    }),
  ],
  [
    'changes the subscription to a product that does not exist',
    () => (world) => ({
      name: 'change-product',
      entitlementId: entitlementId(world),
      productId: `unknown-${randomUUID()}`,
    }),
  ],
  [
    'changes the subscription to a product of another merchant',
    () => (world) => ({
      name: 'change-product',
      entitlementId: entitlementId(world),
      productId: productOfAnotherMerchant(world),
    }),
  ],
  ['asks for a recovery URL', () => (world) => ({ name: 'recover', entitlementId: entitlementId(world) })],
  ['cancels the account', () => (world) => ({ name: 'cancel-account', accountId: accountId(world) })],
  [
    'cancels an account that does not exist',
    () => () => ({ name: 'cancel-account', accountId: `unknown-${randomUUID()}` }),
  ],
  ['deletes the account', () => (world) => ({ name: 'delete-account', accountId: accountId(world) })],
  ["lists the subscriber's subscriptions", () => list(mine)],
  [
    'looks for that subscription alone',
    () => list((world) => ({ filter: { productType: 'THIRDPARTY', _id: entitlementId(world) } })),
  ],
  [
    `lists the subscriber's subscriptions to the (?:${KINDS}) product`,
    (kind) => list((world) => ({ filter: { ...mine(world).filter, productId: world.product(kind as ProductKind) } })),
  ],
  [
    "lists the first page of one of the subscriber's active subscriptions",
    () => list((world) => ({ ...mineThatAre('ACTIVE')(world), limit: 1, page: 1 })),
  ],
  [
    "lists the subscriber's subscriptions by status, backwards",
    () => list((world) => ({ ...mine(world), sort: { status: -1 } })),
  ],
  ["lists the subscriber's active subscriptions", () => list(mineThatAre('ACTIVE'))],
  ["lists the subscriber's pending subscriptions", () => list(mineThatAre('PENDING'))],
  [
    "lists the subscriber's subscriptions by product",
    () => list((world) => ({ ...mine(world), sort: { productId: 1 } })),
  ],
  [
    "lists the subscriber's subscriptions by product, backwards",
    () => list((world) => ({ ...mine(world), sort: { productId: -1 } })),
  ],
  [
    "lists only id and status of the subscriber's subscriptions",
    () => list((world) => ({ ...mine(world), fields: ['_id', 'status'] })),
  ],
  [
    "lists the second page of one of the subscriber's subscriptions",
    () => list((world) => ({ ...mine(world), limit: 1, page: 2, sort: { productId: 1 } })),
  ],
  [
    "lists the third page of one of the subscriber's subscriptions",
    () => list((world) => ({ ...mine(world), limit: 1, page: 3, sort: { productId: 1 } })),
  ],
];

defineParameterType({
  name: 'operation',
  regexp: OPERATIONS.map(([pattern]) => new RegExp(pattern)),
  transformer: (text: string): Operation => {
    const found = OPERATIONS.find(([pattern]) => new RegExp(`^${pattern}$`).test(text));
    if (!found) throw new Error(`Nobody knows how the CRM "${text}".`);
    const kind = new RegExp(`the (${KINDS}) product`).exec(text)?.[1] ?? '';
    return found[1](kind);
  },
  useForSnippets: false,
});
