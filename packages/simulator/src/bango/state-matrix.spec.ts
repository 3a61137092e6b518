import { expect } from 'chai';
import { BangoKit, type Created } from '../../../../tests/kits/bango/bango-kit';

/** What an operation did: the answer's status and the state afterwards, with the reasons notified. */
type Outcome = [status: number, state: string, ...reasons: string[]];

const refused = (state: string): Outcome => [409, state];

const operations: Record<string, (kit: BangoKit, id: string) => Promise<number>> = {
  cancel: async (kit, id) => (await kit.call('POST', `/v1/entitlement/cancel/${id}`, {})).status,
  revoke: async (kit, id) => (await kit.call('POST', `/v1/entitlement/revoke/${id}`, {})).status,
  suspend: (kit, id) => update(kit, { entitlementId: id, entitlementBenefits: 'SUSPENDED' }),
  resume: (kit, id) => update(kit, { entitlementId: id, entitlementBenefits: 'NORMAL' }),
  metadata: (kit, id) => update(kit, { entitlementId: id, extensionData: { note: 'changed' } }),
  activationInfo: async (kit, id) => (await kit.call('GET', `/v1/entitlement/${id}/activationInfo`)).status,
  recover: async (kit, id) => (await kit.call('POST', `/v1/entitlement/${id}/recover`)).status,
};

async function update(kit: BangoKit, body: Record<string, unknown>): Promise<number> {
  return (await kit.call('PATCH', '/v1/entitlement', body)).status;
}

/** How to bring an active entitlement into a state. */
const ways: Record<string, string[]> = {
  ACTIVE: [],
  SUSPENDED: ['suspend'],
  'ACTIVE-ENDING': ['cancel'],
  CANCELLED: ['cancel'],
  REVOKED: ['revoke'],
};

const ended = (state: string): Record<string, Outcome> => ({
  cancel: refused(state),
  revoke: refused(state),
  suspend: refused(state),
  resume: refused(state),
  metadata: refused(state),
  activationInfo: refused(state),
  recover: refused(state),
});

const atOnce: Record<string, Record<string, Outcome>> = {
  PENDING: {
    cancel: [200, 'CANCELLED', 'TERMINATION_SUCCESS'],
    revoke: [200, 'REVOKED', 'TERMINATION_SUCCESS'],
    suspend: refused('PENDING'),
    resume: refused('PENDING'),
    metadata: refused('PENDING'),
    activationInfo: [200, 'PENDING'],
    recover: [200, 'PENDING'],
  },
  ACTIVE: {
    cancel: [200, 'CANCELLED', 'TERMINATION_SUCCESS'],
    revoke: [200, 'REVOKED', 'TERMINATION_SUCCESS'],
    suspend: [200, 'SUSPENDED', 'SUSPENSION_SUCCESS'],
    resume: refused('ACTIVE'),
    metadata: [200, 'ACTIVE', 'METADATA_UPDATE'],
    activationInfo: refused('ACTIVE'),
    recover: [200, 'ACTIVE'],
  },
  SUSPENDED: {
    cancel: [200, 'CANCELLED', 'TERMINATION_SUCCESS'],
    revoke: [200, 'REVOKED', 'TERMINATION_SUCCESS'],
    suspend: refused('SUSPENDED'),
    resume: [200, 'ACTIVE', 'RESUMPTION_SUCCESS'],
    metadata: refused('SUSPENDED'),
    activationInfo: refused('SUSPENDED'),
    recover: [200, 'SUSPENDED'],
  },
  CANCELLED: ended('CANCELLED'),
  REVOKED: ended('REVOKED'),
};

const endOfPeriod: Record<string, Record<string, Outcome>> = {
  PENDING: { cancel: [200, 'CANCELLED', 'TERMINATION_SUCCESS'] },
  ACTIVE: { cancel: [200, 'ACTIVE-ENDING', 'TERMINATION_PENDING'] },
  SUSPENDED: { cancel: [200, 'CANCELLED', 'TERMINATION_SUCCESS'] },
  'ACTIVE-ENDING': {
    cancel: [200, 'ACTIVE-ENDING'],
    revoke: [200, 'REVOKED', 'TERMINATION_SUCCESS'],
    suspend: refused('ACTIVE-ENDING'),
    resume: refused('ACTIVE-ENDING'),
    metadata: refused('ACTIVE-ENDING'),
    activationInfo: refused('ACTIVE-ENDING'),
    recover: [200, 'ACTIVE-ENDING'],
  },
};

const noSuspend: Record<string, Record<string, Outcome>> = {
  PENDING: { suspend: refused('PENDING'), resume: refused('PENDING') },
  ACTIVE: { suspend: refused('ACTIVE'), resume: refused('ACTIVE') },
  CANCELLED: { suspend: refused('CANCELLED'), resume: refused('CANCELLED') },
};

/** Answered 202; then, once the merchant confirmed, in the state of {@link atOnce} with its notification. */
const confirmedLater: Record<string, string[]> = {
  PENDING: ['cancel', 'revoke'],
  ACTIVE: ['cancel', 'revoke', 'suspend'],
  SUSPENDED: ['cancel', 'revoke', 'resume'],
};

describe('the states of an entitlement', () => {
  let kit: BangoKit;
  before(async () => {
    kit = await BangoKit.start();
  });
  after(() => kit.stop());
  afterEach(() => kit.takeReasons());

  let count = 0;
  async function inState(product: string, state: string): Promise<Created> {
    count += 1;
    const customerIdentifier = `account-${count}`;
    if (state === 'PENDING') {
      return await kit.create(product, { customerIdentifier });
    }
    const created = await kit.active(product, { customerIdentifier });
    for (const operation of ways[state] ?? []) {
      await operations[operation]?.(kit, created.entitlementId);
      await kit.bango.confirm(customerIdentifier);
    }
    await kit.settled(customerIdentifier);
    kit.takeReasons();
    return created;
  }

  const matrices = { 'BANGO_US/MUSIC': atOnce, 'MONTHLY_NEWS/NEWS': endOfPeriod, 'STEADY_GAMES/GAMES': noSuspend };
  for (const [product, matrix] of Object.entries(matrices)) {
    for (const [state, outcomes] of Object.entries(matrix)) {
      for (const [operation, expected] of Object.entries(outcomes)) {
        it(`${product}, ${state}: ${operation} gives ${expected.join(', ')}`, async () => {
          const { entitlementId, customerIdentifier } = await inState(product, state);
          const before = await kit.record(entitlementId);
          const status = await operations[operation]?.(kit, entitlementId);
          await kit.settled(customerIdentifier);
          const after = await kit.record(entitlementId);
          expect([status, after.status, ...kit.takeReasons()]).to.deep.equal(expected);
          if (expected.length === 2) {
            expect(after).to.deep.equal(before);
          }
        });
      }
    }
  }

  for (const [state, allowed] of Object.entries(confirmedLater)) {
    for (const operation of allowed) {
      it(`LATER_SPORTS/SPORTS, ${state}: ${operation} is queued, and done when the merchant confirms`, async () => {
        const { entitlementId, customerIdentifier } = await inState('LATER_SPORTS/SPORTS', state);
        const before = await kit.record(entitlementId);
        const status = await operations[operation]?.(kit, entitlementId);
        expect([status, await kit.record(entitlementId), kit.takeReasons()]).to.deep.equal([202, before, []]);
        await kit.bango.confirm(customerIdentifier);
        const { status: after } = await kit.record(entitlementId);
        expect([200, after, ...kit.takeReasons()]).to.deep.equal(atOnce[state]?.[operation]);
      });
    }
  }
});
