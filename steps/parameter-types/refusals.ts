import type { PointName } from '@opentv-bango/contract';
import { BY_SUBSCRIPTION, type DeedName, type Fit, REQUESTS, type StepTraits } from '../../support/step-traits';
import type { AnsweredRequest } from '../../support/world/requests';
import { defineWords } from './define-words';
import { FAULT_GIVEN, type Fault } from './faults';
import { MALFORMED } from './variations';

/** A reason to refuse a request. */
export interface Refusal {
  reason: string;
  /** The point of the contract; some depend on the service that was asked. */
  point: (operationId: string) => PointName;
  /** Whether other reasons are answered by the same point: then what is certified does not tell which it was. */
  isShared: boolean;
  traits: StepTraits;
}

type Described = Pick<Refusal, 'point'> & { after: Fit; wants?: string };

const always = (point: PointName) => () => point;
const isTpes = (operationId: string): boolean => operationId.startsWith('tpes');

/** A request that is wrong in its access, whatever it asks for. */
const access = (point: PointName, ...hows: string[]): Described => ({
  point: always(point),
  after: { names: REQUESTS, hows },
});
/** A request that is right as such, and that the state of things does not allow. */
const refused = (names: readonly DeedName[], ...hows: (string | null)[]): Described => ({
  point: always('refused'),
  after: { names, hows },
});
const fault = (point: PointName, given: Fault): Described => ({
  point: always(point),
  after: { names: REQUESTS },
  wants: FAULT_GIVEN[given],
});

const NO_TOKEN = [
  'without a token',
  'with a malformed token',
  'with a password in place of a token',
  'with a made-up token',
  'with a token that is not called Bearer',
];
const UNKNOWN_PRODUCT = [
  'of a product that does not exist',
  'to a product that does not exist',
  'naming a product that does not exist',
];
const BEFORE_NOT_THERE = [null, 'for an account that does not exist'];

const REFUSALS: Record<string, Described> = {
  'no token was sent': access('no-token', ...NO_TOKEN),
  'the token is not valid': access('invalid-token', 'with a forged token', 'with a made-up token'),
  // What has no signature may be called malformed as well.
  'nobody signed the token': access('no-token', 'with an unsigned token'),
  'the token has expired': access('expired-token', 'with an expired token'),
  'the user lacks the operator role': access('missing-role', 'with a token of a user without the operator role'),
  'the tenant is unknown': {
    point: (operationId) => {
      if (operationId.endsWith('Purchase')) return 'unknown-tenant-purchase';
      return isTpes(operationId) ? 'unknown-tenant-tpes' : 'unknown-tenant-gateway';
    },
    after: { names: REQUESTS, hows: ['for a tenant that does not exist'] },
  },
  'no tenant was named': access('missing-tenant', 'without naming the tenant'),
  'the request is not valid': access('bad-request', ...MALFORMED),
  'the subscription is unknown': {
    point: (operationId) => (isTpes(operationId) ? 'unknown-entitlement-tpes' : 'unknown-entitlement-gateway'),
    after: { names: BY_SUBSCRIPTION, hows: [null] },
  },
  'the state does not allow it': refused(BY_SUBSCRIPTION, null),
  'the subscription has ended': refused(BY_SUBSCRIPTION, null),
  'the subscriber has it already': refused(['purchase'], 'unless the subscriber has it'),
  'the id is taken': refused(
    ['purchase'],
    'under an id of its own',
    'under the id of that subscription',
    "under the id of another subscriber's subscription",
  ),
  'the limit is reached': refused(['purchase'], null),
  'the product is unknown': refused(['purchase', 'change-product', 'resume'], ...UNKNOWN_PRODUCT),
  'the account is unknown': {
    point: (operationId) => (operationId === 'gatewayDeleteOfAccount' ? 'unknown-account-gateway' : 'refused'),
    after: {
      names: ['purchase', 'cancel-account', 'delete-account', 'delete-all-of-account'],
      hows: BEFORE_NOT_THERE,
    },
  },
  'the account is cancelled': refused(['purchase'], null),
  'the merchant does not support it': refused(['suspend', 'resume', 'change-product', 'recover'], null),
  'the product belongs to another merchant': {
    point: always('change-to-other-merchant'),
    after: { names: ['change-product'], hows: ['to a product of another merchant'] },
  },
  'a page needs a limit': {
    point: always('page-without-limit'),
    after: { names: ['list'], hows: ['with a page but no limit'] },
  },
  'the validity is not possible': {
    point: always('impossible-validity'),
    after: { names: ['purchase'], hows: ['with a validity that ends before it begins'] },
  },
  'Bango limits its requests': fault('throttled', 'throttled'),
  'Bango is in maintenance': fault('maintenance', 'maintenance'),
  'the merchant cannot be reached': fault('maintenance', 'merchant-unreachable'),
};

/** For any operation: the points that more than one reason leads to. */
const SHARED: readonly PointName[] = ['refused', 'no-token', 'maintenance'];

defineWords<Refusal>(
  'refusal',
  Object.fromEntries(
    Object.entries(REFUSALS).map(([reason, { point, after, wants }]) => [
      reason,
      {
        reason,
        point,
        isShared: SHARED.includes(point('')),
        traits: { readOnly: true, fits: after, ...(wants === undefined ? {} : { wants }) },
      },
    ]),
  ),
);

/** The operation that was refused, by the contract's name. */
export function operationOf({ answer }: AnsweredRequest): string {
  return answer.exchange.operationId ?? '';
}
