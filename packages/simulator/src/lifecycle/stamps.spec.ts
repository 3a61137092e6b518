import { expect } from 'chai';
import { findRow, firstStamps, type LifecycleRow, restamp, type Stamps } from './index';

const created = new Date('2026-01-01T00:00:00.000Z');
const later = new Date('2026-02-01T12:00:00.000Z');
const pending: Stamps = {
  dateCreated: '2026-01-01T00:00:00.000Z',
  dateActivated: null,
  dateEnded: null,
  dateSuspended: null,
  dateResumed: null,
  dateExpiry: null,
  dateLastUpdated: '2026-01-01T00:00:00.000Z',
};
const at = '2026-02-01T12:00:00.000Z';

function row(...[from, event, way]: Parameters<typeof findRow>): LifecycleRow {
  const found = findRow(from, event, way);
  if (!found) {
    throw new Error(`The life cycle has no ${from} ${event} ${way}.`);
  }
  return found;
}

describe('stamps', () => {
  it('of a new entitlement say when it was made', () => {
    expect(firstStamps('PENDING', created, null)).to.deep.equal(pending);
  });

  it('of an entitlement that is active at once say so', () => {
    expect(firstStamps('ACTIVE', created, '2027-01-01T00:00:00.000Z')).to.deep.equal({
      ...pending,
      dateActivated: '2026-01-01T00:00:00.000Z',
      dateExpiry: '2027-01-01T00:00:00.000Z',
    });
  });

  const cases: [string, LifecycleRow, Partial<Stamps>][] = [
    ['activation', row('PENDING', 'activate', 'at-once'), { dateActivated: at }],
    ['suspension', row('ACTIVE', 'suspend', 'at-once'), { dateSuspended: at }],
    ['resumption', row('SUSPENDED', 'resume', 'at-once'), { dateResumed: at }],
    ['cancellation at once', row('ACTIVE', 'cancel', 'at-once'), { dateEnded: at }],
    ['revocation', row('ACTIVE', 'revoke', 'at-once'), { dateEnded: at }],
    [
      'cancellation for the end of the period',
      row('ACTIVE', 'cancel', 'end-of-period'),
      { dateEnded: '2026-03-03T12:00:00.000Z' },
    ],
    ['change of product', row('ACTIVE', 'change-product', 'at-once'), {}],
  ];
  for (const [what, change, stamps] of cases) {
    it(`say when a ${what} happened`, () => {
      expect(restamp(pending, change, later)).to.deep.equal({ ...pending, ...stamps, dateLastUpdated: at });
    });
  }

  it('keep the announced end when the period is over', () => {
    const ending = { ...pending, dateEnded: '2026-01-31T00:00:00.000Z' };
    expect(restamp(ending, row('ACTIVE-ENDING', 'end-of-period', 'at-once'), later)).to.deep.equal({
      ...ending,
      dateLastUpdated: at,
    });
  });

  it('tell two changes of the same millisecond apart', () => {
    expect(restamp(pending, row('ACTIVE', 'suspend', 'at-once'), created).dateLastUpdated).to.equal(
      '2026-01-01T00:00:00.001Z',
    );
  });
});
