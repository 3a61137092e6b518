import { expect } from 'chai';
import {
  checkBangoIds,
  checkCreation,
  checkReason,
  checkSwappedReason,
  compareProductKeys,
  expectChange,
  newSubscription,
  type SeenProductKeys,
  type SeenReasons,
} from './index';

const subscription = (id: string, productId: string) =>
  newSubscription({ id, accountId: 'a-1', productId, status: 'ACTIVE', validity: null, ledgerEntry: null });
const record = (externalEntitlementId: string, productKey: string) => ({
  entitlementId: `b-${externalEntitlementId}`,
  externalEntitlementId,
  merchantAccountKey: 'TUNES',
  productKey,
  status: 'ACTIVE',
});

describe('compareProductKeys', () => {
  let seen: SeenProductKeys;
  beforeEach(() => {
    seen = new Map();
    compareProductKeys([subscription('e-1', 'music-basic')], [record('e-1', 'BASIC')], seen);
  });

  it('agrees when Bango follows a product change, and when it is changed back', () => {
    const there = compareProductKeys([subscription('e-1', 'music-plus')], [record('e-1', 'PLUS')], seen);
    const back = compareProductKeys([subscription('e-1', 'music-basic')], [record('e-1', 'BASIC')], seen);
    expect([there, back]).to.deep.equal([[], []]);
  });

  it('finds a product that Bango did not change', () => {
    expect(compareProductKeys([subscription('e-1', 'music-plus')], [record('e-1', 'BASIC')], seen)).to.deep.equal([
      'product of e-1 is still TUNES BASIC at Bango, which is music-basic and not music-plus',
    ]);
  });

  it('finds a product that only Bango changed', () => {
    expect(compareProductKeys([subscription('e-1', 'music-basic')], [record('e-1', 'PLUS')], seen)).to.deep.equal([
      'product of e-1 is TUNES PLUS at Bango, where music-basic was TUNES BASIC',
    ]);
  });

  it('says nothing where it is not certain whose record it is', () => {
    const two = [subscription('e-1', 'music-basic'), subscription('e-2', 'music-plus')];
    const nameless = ['PLUS', 'BASIC'].map((productKey) => {
      const { externalEntitlementId: _, ...rest } = record('e-1', productKey);
      return rest;
    });
    expect(compareProductKeys(two, nameless, seen)).to.deep.equal([]);
  });
});

describe('checkBangoIds', () => {
  const expected = [subscription('e-1', 'music-basic')];
  const other = (external: string) => ({ ...record(external, 'PLUS'), entitlementId: 'b-2' });

  it('finds that a subscription is another one at Bango, and compares only what Bango shows', () => {
    const seen = new Map<string, string>();
    const { externalEntitlementId: _, ...nameless } = record('e-1', 'BASIC');
    const found = [record('e-1', 'BASIC'), nameless, record('e-1', 'PLUS'), other('e-1')].map((one) =>
      checkBangoIds(one, expected, seen),
    );
    expect(found).to.deep.equal([[], [], [], ["Bango's record of e-1 is b-2, but it was b-e-1"]]);
  });

  it('leaves alone what is there several times of a purchase that failed', () => {
    const seen = new Map<string, string>();
    const found = [record('e-9', 'BASIC'), other('e-9')].map((one) => checkBangoIds(one, expected, seen));
    expect(found).to.deep.equal([[], []]);
  });
});

describe('checkCreation', () => {
  const entitlement = (created?: string) => ({
    _id: 'e-1',
    productId: 'music-basic',
    accountId: 'a-1',
    productType: 'THIRDPARTY',
    status: 'ACTIVE',
    ...(created === undefined ? {} : { created }),
  });

  it('finds that the time of creation has moved, in whatever zone it is written', () => {
    const seen = new Map<string, string>();
    const found = ['2026-01-01T10:00:00Z', '2026-01-01T11:00:00+01:00', undefined, '2026-01-01T11:00:00Z'].map((time) =>
      checkCreation(entitlement(time), seen),
    );
    expect(found).to.deep.equal([
      [],
      [],
      [],
      ['created of e-1 is 2026-01-01T11:00:00Z on OpenTV Platform, but it was 2026-01-01T10:00:00Z'],
    ]);
  });
});

describe('checkReason', () => {
  const entitlement = (reasonCode?: string) => ({
    _id: 'e-1',
    productId: 'music-basic',
    accountId: 'a-1',
    productType: 'THIRDPARTY',
    status: 'ACTIVE',
    ...(reasonCode === undefined ? {} : { reasonCategory: 'REVOKED', reasonCode }),
  });

  it('finds a reason that no request gave, and leaves one alone that came with a change', () => {
    const seen: SeenReasons = new Map();
    const same = subscription('e-1', 'music-basic');
    const found = [entitlement(), entitlement(), entitlement('FRAUD')].map((one) => checkReason(same, one, seen));
    expectChange(same, { status: 'CANCELLED' });
    expect([...found, checkReason(same, entitlement('FRAUD'), seen)]).to.deep.equal([
      [],
      [],
      ['the reason of e-1 is REVOKED FRAUD on OpenTV Platform, but it was none none, and no request named it'],
      [],
    ]);
  });
});

describe('checkSwappedReason', () => {
  const asked = { category: 'CUSTOMER_CANCELLED', code: 'NOT_RENEWED' };
  const listed = (reasonCategory: string, reasonCode: string) => ({
    ...{ _id: 'e-1', accountId: 'a-1', productId: 'p', productType: 'THIRDPARTY', status: 'CANCELLED' },
    ...{ reasonCategory, reasonCode },
  });

  it('finds category and code in the field of the other', () => {
    expect(checkSwappedReason(listed('NOT_RENEWED', 'CUSTOMER_CANCELLED'), asked)).to.deep.equal([
      'reasonCategory and reasonCode of e-1 are NOT_RENEWED and CUSTOMER_CANCELLED, but the other way round was asked for',
    ]);
  });

  it('leaves a reason of the platform alone, and one whose parts are the same word', () => {
    expect([
      checkSwappedReason(listed('CUSTOMER_CANCELLED', 'NOT_RENEWED'), asked),
      checkSwappedReason(listed('OPERATOR', 'ENDED'), asked),
      checkSwappedReason(listed('OTHER', 'OTHER'), { category: 'OTHER', code: 'OTHER' }),
    ]).to.deep.equal([[], [], []]);
  });
});
