import { loadContract } from '@opentv-bango/contract';
import { expect } from 'chai';
import type { BangoRecord } from '../bango';
import {
  checkBangoTimes,
  checkExpiry,
  checkNotification,
  checkNotificationTime,
  checkPlatformTimes,
  compareWithBango,
  compareWithPlatform,
  expectChange,
  ProductNaming,
} from './index';
import { newSubscription, type Subscription } from './subscription';

const contract = loadContract({ release: '25.12' });

function bought(change: Partial<Subscription> = {}): Subscription {
  const subscription = newSubscription({
    id: 'e-1',
    accountId: 'a-1',
    productId: 'BANGO_US_MUSIC',
    status: 'PENDING',
    validity: null,
    ledgerEntry: null,
  });
  expectChange(subscription, { status: 'ACTIVE' });
  return Object.assign(subscription, change);
}

const listed = {
  _id: 'e-1',
  accountId: 'a-1',
  productId: 'BANGO_US_MUSIC',
  productType: 'THIRDPARTY',
  status: 'ACTIVE',
};
const record = {
  entitlementId: 'b-1',
  externalEntitlementId: 'e-1',
  customerIdentifier: 'a-1',
  merchantAccountKey: 'BANGO_US',
  productKey: 'MUSIC',
  status: 'ACTIVE',
};

const VALIDITY = { validFrom: '2026-01-01T00:00:00Z', expiryDate: '2026-02-01T00:00:00Z' };
const BOTH = new Set(['validFrom', 'expiryDate']);

describe('compareWithPlatform', () => {
  it('finds nothing where the platform agrees', () => {
    expect(compareWithPlatform([bought()], [listed], contract.finalStates(), new Set())).to.deep.equal([]);
  });

  it('finds nothing in a validity that this platform never lists', () => {
    const expected = [bought({ validity: VALIDITY })];
    const found = [undefined, null].map((absent) => {
      const entitlement = { ...listed, validFrom: VALIDITY.validFrom, expiryDate: absent } as typeof listed;
      return compareWithPlatform(expected, [entitlement], contract.finalStates(), new Set(['validFrom']));
    });
    expect(found).to.deep.equal([[], []]);
  });

  const cases: [string, Subscription[], (typeof listed)[], string[]][] = [
    [
      'another status',
      [bought()],
      [{ ...listed, status: 'PENDING' }],
      ['status of e-1 is PENDING on OpenTV Platform instead of ACTIVE'],
    ],
    [
      'another product',
      [bought()],
      [{ ...listed, productId: 'X' }],
      ['productId of e-1 is X on OpenTV Platform instead of BANGO_US_MUSIC'],
    ],
    [
      'a lost subscription',
      [bought()],
      [],
      ['OpenTV Platform does not list the subscription e-1, which should be ACTIVE'],
    ],
    [
      'a subscription that nobody bought',
      [bought()],
      [listed, { ...listed, _id: 'e-2' }],
      ['OpenTV Platform lists a subscription that nobody bought: e-2 (BANGO_US_MUSIC, ACTIVE)'],
    ],
    ['one that is listed twice', [bought()], [listed, listed], ['OpenTV Platform lists a subscription twice']],
    [
      'a deleted one that is still there',
      [bought({ deleted: true })],
      [listed],
      ['the deleted subscription e-1 is still ACTIVE on OpenTV Platform'],
    ],
    [
      'a validity that was lost',
      [bought({ validity: VALIDITY })],
      [{ ...listed, validFrom: VALIDITY.validFrom } as typeof listed],
      ['expiryDate of e-1 is undefined on OpenTV Platform, but 2026-02-01T00:00:00Z was asked for'],
    ],
    [
      'a validity that was not asked for',
      [bought({ validity: VALIDITY })],
      [{ ...listed, validFrom: '2026-01-01T00:00:00.000Z', expiryDate: '2026-02-01T01:00:00Z' } as typeof listed],
      ['expiryDate of e-1 is 2026-02-01T01:00:00Z on OpenTV Platform, but 2026-02-01T00:00:00Z was asked for'],
    ],
  ];
  for (const [what, expected, entitlements, differences] of cases) {
    it(`finds ${what}`, () => {
      expect(compareWithPlatform(expected, entitlements, contract.finalStates(), BOTH)).to.deep.equal(differences);
    });
  }
});

describe('compareWithBango', () => {
  const naming = () => new ProductNaming(['BANGO_US_MUSIC', 'BANGO_US_MUSIC_PREMIUM']);

  it('finds nothing where Bango agrees', () => {
    expect(compareWithBango([bought()], [record], naming())).to.deep.equal([]);
  });

  const cases: [string, Subscription[], BangoRecord[], string[]][] = [
    [
      'another status',
      [bought()],
      [{ ...record, status: 'SUSPENDED' }],
      ['status of e-1 is SUSPENDED at Bango instead of ACTIVE'],
    ],
    ['a missing record', [bought()], [], ['Bango has no record of the subscription e-1']],
    [
      'another product',
      [bought()],
      [{ ...record, productKey: 'MUSIC_PREMIUM' }],
      ['product of e-1 is BANGO_US MUSIC_PREMIUM at Bango instead of BANGO_US_MUSIC'],
    ],
    [
      'another customer',
      [bought()],
      [{ ...record, customerIdentifier: 'a-2' }],
      ["Bango's customer of e-1 is a-2 instead of a-1"],
    ],
    [
      'a deleted one that lives on',
      [bought({ deleted: true })],
      [record],
      ['the deleted subscription e-1 is still ACTIVE at Bango'],
    ],
    [
      'a deleted one that had ended otherwise',
      [bought({ deleted: true, status: 'REVOKED' })],
      [{ ...record, status: 'CANCELLED' }],
      ['the deleted subscription e-1 is CANCELLED at Bango, but it had ended as REVOKED'],
    ],
    [
      'a living record that nobody bought',
      [],
      [record],
      ['Bango has a subscription that nobody bought: b-1 (MUSIC, ACTIVE)'],
    ],
  ];
  for (const [what, expected, records, differences] of cases) {
    it(`finds ${what}`, () => {
      expect(compareWithBango(expected, records, naming())).to.deep.equal(differences);
    });
  }

  it('pairs records that do not name our id by customer, product and state', () => {
    const { externalEntitlementId: _, ...nameless } = record;
    const second = { ...bought(), id: 'e-2', status: 'CANCELLED' };
    const ended = { ...nameless, entitlementId: 'b-2', status: 'CANCELLED' };
    expect(compareWithBango([bought(), second], [ended, nameless], naming())).to.deep.equal([]);
    expect(compareWithBango([bought(), second], [nameless], naming())).to.deep.equal([
      'Bango has no record of the subscription e-2',
    ]);
  });

  it('pairs records whose id is ours, or happens to be that of another one', () => {
    const { externalEntitlementId: _, ...nameless } = record;
    const second = { ...bought(), id: 'e-2', status: 'SUSPENDED' };
    const same = [
      { ...nameless, entitlementId: 'e-2', status: 'SUSPENDED' },
      { ...nameless, entitlementId: 'e-1' },
    ];
    const crossed = [
      { ...nameless, entitlementId: 'e-2' },
      { ...nameless, entitlementId: 'e-1', status: 'SUSPENDED' },
    ];
    expect(compareWithBango([bought(), second], same, naming())).to.deep.equal([]);
    expect(compareWithBango([bought(), second], crossed, naming())).to.deep.equal([]);
  });

  describe('of a product that is called otherwise at Bango', () => {
    const own = { productId: 'BANGO_US_MUSIC_2026' };
    const purchased = (id = 'e-1') => newSubscription({ ...bought(own), id, validity: null });
    const called = (productKey: string, externalEntitlementId?: string): BangoRecord => {
      const { externalEntitlementId: _, ...nameless } = record;
      return { ...nameless, ...(externalEntitlementId ? { externalEntitlementId } : {}), productKey };
    };
    let known: ProductNaming;
    beforeEach(() => {
      known = new ProductNaming([own.productId]);
    });
    const another = () => compareWithBango([purchased()], [called('KIDS', 'e-1')], known);

    it('finds another name than that of the first subscription', () => {
      expect(compareWithBango([purchased()], [called('MUSIC', 'e-1')], known)).to.deep.equal([]);
      expect(another()).to.deep.equal(['product of e-1 is BANGO_US KIDS at Bango instead of BANGO_US_MUSIC']);
    });

    it('learns nothing from records that may be of another subscription', () => {
      compareWithBango([purchased(), purchased('e-2')], [called('MUSIC'), called('MUSIC')], known);
      expect(another()).to.deep.equal([]);
    });

    it('learns nothing from a subscription whose product was changed', () => {
      const changed = newSubscription({ ...bought(), validity: null });
      expectChange(changed, own);
      compareWithBango([changed], [called('MUSIC', 'e-1')], known);
      expect(another()).to.deep.equal([]);
    });
  });

  it('does not mind a failed record of a purchase that was refused', () => {
    expect(compareWithBango([], [{ ...record, status: 'FAILED' }], naming())).to.deep.equal([]);
  });
});

describe('checkExpiry', () => {
  const validity = { validFrom: '2026-01-01T00:00:00Z', expiryDate: '2026-02-01T00:00:00Z' };
  const found = (dateExpiry?: string, change: Partial<Subscription> = { validity }) =>
    checkExpiry(bought(change), [{ ...record, ...(dateExpiry ? { dateExpiry } : {}) }], new ProductNaming([]));

  it('finds that Bango lets expire where the validity begins', () => {
    expect(found('2026-01-01T01:00:00+01:00')).to.deep.equal([
      'dateExpiry of e-1 is 2026-01-01T01:00:00+01:00 at Bango, where its validity only begins',
    ]);
  });

  it('leaves another expiry alone, and none', () => {
    const all = [
      found('2026-01-15T00:00:00Z'),
      found('1970-01-01T00:00:00Z'),
      found(),
      found('2026-01-01', { validity: null }),
    ];
    expect(all).to.deep.equal([[], [], [], []]);
  });
});

describe('times', () => {
  const noon = Date.parse('2026-06-01T12:00:00Z');
  const window = { from: noon, to: noon + 1000 };

  it('accepts what lies within the scenario, a few minutes of difference between clocks included', () => {
    const times = { created: '2026-06-01T14:00:00+02:00', modified: '2026-06-01T11:57:00Z' };
    expect(checkPlatformTimes({ ...listed, ...times }, window)).to.deep.equal([]);
    expect(checkBangoTimes({ ...record, dateActivated: '2026-06-01T12:04:00Z' }, window)).to.deep.equal([]);
  });

  it('finds a wrong time of what happened before, and leaves an end to come alone', () => {
    const ending = { ...record, status: 'ACTIVE-ENDING', dateEnded: '2026-07-01T12:00:00Z' };
    const [wrong, right] = ['2026-05-30T12:00:00Z', '2026-06-01T12:00:00Z'].map((dateActivated) =>
      checkBangoTimes({ ...ending, dateActivated }, window),
    );
    expect(right).to.deep.equal([]);
    expect(wrong).to.have.length(1);
  });

  it('takes no zone for UTC at Bango, for any zone elsewhere, and never for that of this machine', () => {
    const bango = ['2026-06-01T12:00:00', '2026-06-01T14:00:00'].map((dateActivated) =>
      checkBangoTimes({ ...record, dateActivated }, window),
    );
    const platform = ['2026-06-01T14:00:00', '2026-06-03T14:00:00'].map((created) =>
      checkPlatformTimes({ ...listed, created }, window),
    );
    expect([...bango, ...platform].map(({ length }) => length)).to.deep.equal([0, 1, 0, 1]);
  });

  it('treats a placeholder for no date, and an unreadable date, as absent', () => {
    const none = { ...record, dateActivated: '0001-01-01T00:00:00Z', dateSuspended: '', dateResumed: '1780000000' };
    expect(checkBangoTimes(none, window)).to.deep.equal([]);
    expect(checkNotificationTime({ timestamp: '1780000000' }, window)).to.deep.equal([]);
  });

  it('finds an end to come that has passed', () => {
    const ending = { ...record, status: 'ACTIVE-ENDING', dateEnded: '2026-05-01T00:00:00Z' };
    expect(checkBangoTimes(ending, window)).to.deep.equal([
      'dateEnded of b-1 at Bango is 2026-05-01T00:00:00Z, but the end is still to come',
    ]);
  });

  it('finds a time of another time zone', () => {
    expect(checkNotificationTime({ timestamp: '2026-06-01T14:00:00Z' }, window)).to.have.length(1);
    expect(checkNotificationTime({ timestamp: '2026-06-01T14:00:00+02:00' }, window)).to.deep.equal([]);
    expect(checkPlatformTimes({ ...listed, created: '2026-06-01T14:00:00Z' }, window)).to.have.length(1);
    expect(checkBangoTimes({ ...record, dateActivated: '2026-06-01T10:00:00Z' }, window)).to.have.length(1);
  });
});

describe('checkNotification', () => {
  it('accepts that a deleted subscription is announced as ended', () => {
    const deleted = bought({ deleted: true });
    const ended = { ...told, status: 'CANCELLED', notificationReason: 'TERMINATION_SUCCESS' };
    expect(checkNotification(ended, [deleted], contract)).to.deep.equal([]);
  });

  const told = {
    entitlementId: 'e-1',
    accountId: 'a-1',
    productId: 'BANGO_US_MUSIC',
    status: 'ACTIVE',
    notificationReason: 'ACTIVATION_SUCCESS',
  };

  it('accepts what happened, also when it comes late', () => {
    const later = bought();
    expectChange(later, { status: 'SUSPENDED' });
    expect(checkNotification(told, [later], contract)).to.deep.equal([]);
  });

  it('takes what the agreed body does not say for right', () => {
    const { entitlementId, status } = told;
    expect(checkNotification({ entitlementId, status }, [bought()], contract)).to.deep.equal([]);
  });

  const cases: [string, object, string][] = [
    ['another subscription', { entitlementId: 'e-9' }, 'which this account does not have'],
    ['another account', { accountId: 'a-9' }, 'belongs to the account a-9'],
    [
      'a state that it never had',
      { status: 'REVOKED', notificationReason: 'TERMINATION_SUCCESS' },
      'is REVOKED (BANGO_US_MUSIC), but it was PENDING',
    ],
    ['another product', { productId: 'X' }, 'is ACTIVE (X), but it was'],
    [
      'a reason that contradicts the state',
      { notificationReason: 'TERMINATION_SUCCESS' },
      'which contradict one another',
    ],
  ];
  for (const [what, change, message] of cases) {
    it(`finds ${what}`, () => {
      expect(checkNotification({ ...told, ...change }, [bought()], contract).join()).to.contain(message);
    });
  }
});
