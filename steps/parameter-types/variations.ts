import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { AuthorMistake, NotObservable, SetUpProblem } from '../../support/errors';
import type { Reason, RequestPlan, SendOptions } from '../../support/opf';
import type { CertificationWorld } from '../../support/world/world';
import { defineWords } from './define-words';

/** How a request is wrong on purpose, once the scenario is known. */
type MakeOptions = (world: CertificationWorld) => Promise<SendOptions>;

/** A variation with the words by which a scenario names it. */
export interface Variation {
  words: string;
  options: MakeOptions;
}

const withToken =
  (make: (world: CertificationWorld) => Promise<string>): MakeOptions =>
  async (world) => ({
    access: { authorization: `Bearer ${await make(world)}` },
  });

/** Body fields are changed in canonical names; the contract renders them. */
const inBody =
  (change: (body: Record<string, unknown>) => Record<string, unknown> | string): MakeOptions =>
  async () => ({
    change: (plan: RequestPlan): RequestPlan => ({
      ...plan,
      body: change(typeof plan.body === 'object' ? plan.body : {}),
    }),
  });
const without = (...fields: string[]): MakeOptions =>
  inBody((body) => Object.fromEntries(Object.entries(body).filter(([name]) => !fields.includes(name))));
/** Source: docs/spec/opentv-platform.md, "UC-03 Cancel": the categories, and codes that they have in any case. */
const forReason = ({ category, code }: Reason): MakeOptions =>
  inBody((body) => ({ ...body, cancelReasonCategory: category, cancelReasonCode: code }));
const inQuery =
  (query: Record<string, string>): MakeOptions =>
  async () => ({ change: (plan) => ({ ...plan, query: { ...plan.query, ...query } }) });

const VARIATIONS: Record<string, MakeOptions> = {
  'with a forged token': withToken(async (world) => forge(await world.suite.tokens.valid(world.origin))),
  'with an unsigned token': withToken(async (world) => unsigned(await world.suite.tokens.valid(world.origin))),
  'with an expired token': withToken(expiredToken),
  'with a token of a user without the operator role': withToken(({ suite, origin }) =>
    suite.tokens.ofUserWithoutRole(origin),
  ),
  'with a refreshed token': withToken(refreshedToken),
  'without a token': async () => ({ access: { authorization: null } }),
  'with a malformed token': async () => ({ access: { authorization: 'Bearer' } }),
  'with a password in place of a token': async () => ({ access: { authorization: 'Basic Y3JtOmNybQ==' } }),
  'with a made-up token': async () => ({ access: { authorization: 'Bearer made-up' } }),
  'with a token that is not called Bearer': async (world) => ({
    access: { authorization: await world.suite.tokens.valid(world.origin) },
  }),
  /** Source: docs/spec/opentv-platform.md, "Common headers": a call flow has several calls. */
  'in the same call flow': async ({ lastRequest }) => {
    const { correlationId } = lastRequest.answer.exchange;
    return correlationId === null ? {} : { correlationId };
  },
  'for a tenant that does not exist': async () => ({ access: { tenantId: `unknown-${randomUUID()}` } }),
  'without naming the tenant': async () => ({ access: { tenantId: null } }),
  'without naming the product': without('productId'),
  'without naming the account': without('accountId'),
  'without naming the product type': without('productType'),
  'without a reason': without('cancelReasonCategory', 'cancelReasonCode'),
  'because the customer has changed': forReason({ category: 'CUSTOMER_CHANGED', code: 'CHANGED_SERVICE' }),
  'because it is not renewed': forReason({ category: 'CUSTOMER_CANCELLED', code: 'NOT_RENEWED' }),
  'because an add-on was cancelled': forReason({ category: 'CUSTOMER_CANCELLED', code: 'ADDON_CANCELLED' }),
  'for fraud': forReason({ category: 'FRAUD', code: 'FRAUD_CHECK' }),
  'without a status': without('status'),
  'without a validity': without('validFrom', 'expiryDate'),
  'without an end of its validity': without('expiryDate'),
  'without a beginning of its validity': without('validFrom'),
  'with a beginning that is not readable': inBody((body) => ({ ...body, validFrom: 'today' })),
  'with an end that is not readable': inBody((body) => ({ ...body, expiryDate: 'next month' })),
  'with a product that is no text': inBody((body) => ({ ...body, productId: 7 })),
  'without a reason code': without('cancelReasonCode'),
  'without a reason category': without('cancelReasonCategory'),
  'with a reason code that does not exist': inBody((body) => ({ ...body, cancelReasonCode: 'BANANA' })),
  'naming product, account and product type': (world) => {
    const { productId, accountId } = world.subscription;
    return inBody((body) => ({ ...body, productId, accountId, productType: 'THIRDPARTY' }))(world);
  },
  'naming a product that does not exist': inBody((body) => ({ ...body, productId: `unknown-${randomUUID()}` })),
  /** Source: docs/spec/opentv-platform.md, "UC-01 Purchase": the validity is in ISO 8601. */
  'with its validity in another time zone': inBody(({ validFrom, expiryDate, ...body }) => ({
    ...body,
    validFrom: fartherEast(validFrom),
    expiryDate: fartherEast(expiryDate),
  })),
  'with dates that are not readable': inBody((body) => ({ ...body, validFrom: 'today', expiryDate: 'next month' })),
  'with the status PENDING': inBody((body) => ({ ...body, status: 'PENDING' })),
  'with a status that does not exist': inBody((body) => ({ ...body, status: 'BANANA' })),
  'with a product type that does not exist': inBody((body) => ({ ...body, productType: 'BANANA' })),
  'with a reason that does not exist': inBody((body) => ({ ...body, cancelReasonCategory: 'BANANA' })),
  'with a body that is not JSON': inBody(() => '{"productId": '),
  'with a page but no limit': inQuery({ page: '1' }),
  'with a filter that is not JSON': inQuery({ filter: '{"productType":' }),
};

/** A real token whose signature was changed in the middle, where every bit counts. */
function forge(token: string): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const middle = Math.floor(signature.length / 2);
  const other = signature[middle] === 'A' ? 'B' : 'A';
  return [header, payload, signature.slice(0, middle) + other + signature.slice(middle + 1)].join('.');
}

/** The claims of a real token below a header that says that it needs no signature (RFC 8725, 2.1). */
function unsigned(token: string): string {
  const header = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  return [header, token.split('.')[1] ?? '', ''].join('.');
}

/** The same instant in India's time zone: its offset is no whole number of hours. */
function fartherEast(instant: unknown): string {
  const local = new Date(Date.parse(String(instant)) + 5.5 * 3600 * 1000);
  return local.toISOString().replace('Z', '+05:30');
}

/** Source: docs/spec/opentv-platform.md, "Keycloak". */
async function refreshedToken(world: CertificationWorld): Promise<string> {
  const token = await world.suite.tokens.refreshed(world.origin).catch((error: unknown) => {
    if (!(error instanceof SetUpProblem) || error.code !== 'NO_TOKEN') throw error;
    throw world.failure('NO_TOKEN', 'Keycloak refreshes the token that it gave', 'it gave none for the refresh token');
  });
  if (token !== null) return token;
  throw new NotObservable('NO_REFRESH_TOKEN', 'Keycloak gives no refresh token here, so there is nothing to refresh.');
}

/** On the simulator one is made to expire; elsewhere the run itself must last longer than its first token. */
async function expiredToken(world: CertificationWorld): Promise<string> {
  const { control, tokens } = world.suite;
  if (!control) {
    const access = tokens.expired();
    if (access !== null) return access;
    throw new NotObservable('NONE_EXPIRED', 'No access token of this run has expired by itself yet.');
  }
  const { access, accessLifeSeconds } = await tokens.fresh(world.origin);
  await control.advanceToken(access, accessLifeSeconds + 3600);
  return access;
}

/** Body mistakes and queries that no platform may take; the words say which. */
export const MALFORMED: readonly string[] = [
  'without naming the product',
  'without naming the account',
  'without naming the product type',
  'without a reason',
  'without a reason code',
  'without a reason category',
  'with a reason code that does not exist',
  'with a reason that does not exist',
  'without a status',
  'with a status that does not exist',
  'with a product type that does not exist',
  'without a validity',
  'without an end of its validity',
  'without a beginning of its validity',
  'with a beginning that is not readable',
  'with an end that is not readable',
  'with dates that are not readable',
  'with a product that is no text',
  'with a body that is not JSON',
  'with a filter that is not JSON',
];

/** Insists that what a variation changes is there to be changed: else the request would be the usual one. */
function changing(words: string, make: MakeOptions): MakeOptions {
  return async (world) => {
    const options = await make(world);
    const { change } = options;
    if (!change) return options;
    return {
      ...options,
      change: (plan) => {
        const changed = change(plan);
        if (!isDeepStrictEqual(changed, plan)) return changed;
        throw new AuthorMistake(`"${words}" changes nothing in this request (${plan.operationId}).`);
      },
    };
  };
}

defineWords<Variation>(
  'variation',
  Object.fromEntries(
    Object.entries(VARIATIONS).map(([words, make]) => [words, { words, options: changing(words, make) }]),
  ),
);
