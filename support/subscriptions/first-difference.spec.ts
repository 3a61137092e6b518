import { expect } from 'chai';
import { firstDifference } from './first-difference';

const FIELDS = ['status', 'validFrom', 'reasonCode', 'productId'];
const SUBSCRIPTION = { _id: 'e1', productId: 'music-1', status: 'ACTIVE', validFrom: '2026-11-21T20:19:04.120Z' };

const changed = (change: object): string | null =>
  firstDifference([SUBSCRIPTION], [{ ...SUBSCRIPTION, ...change }], '_id', FIELDS);

describe('the first difference between two snapshots', () => {
  it('is a field with another value, one that came and one that went', () => {
    expect(changed({ status: 'SUSPENDED' })).to.equal('status of e1 from "ACTIVE" to "SUSPENDED"');
    expect(changed({ reasonCode: 'OTHER' })).to.equal('reasonCode of e1 from undefined to "OTHER"');
    expect(changed({ productId: 'video-1' })).to.equal('productId of e1 from "music-1" to "video-1"');
    expect(changed({ validFrom: undefined })).to.equal('validFrom of e1 from "2026-11-21T20:19:04.120Z" to undefined');
  });

  it('is a record that came, went or is there twice', () => {
    expect(firstDifference([], [SUBSCRIPTION], '_id', FIELDS)).to.equal(': e1 is new (ACTIVE)');
    expect(firstDifference([SUBSCRIPTION], [], '_id', FIELDS)).to.equal(': e1 is gone');
    expect(firstDifference([SUBSCRIPTION], [SUBSCRIPTION, SUBSCRIPTION], '_id', FIELDS)).to.equal(
      ': e1 is listed 2 times instead of 1',
    );
  });

  it('is an instant that moved, by a second at least', () => {
    expect(changed({ validFrom: '2026-11-21T20:19:05.120Z' })).to.match(/^validFrom of e1 from/);
    expect(changed({ validFrom: '2026-11-21T20:19:04.120+01:00' })).to.match(/^validFrom of e1 from/);
  });

  for (const form of ['2026-11-21T20:19:04.12Z', '2026-11-21T21:19:04.120+01:00', '2026-11-21T20:19:04Z']) {
    it(`is none when an instant is written as ${form}`, () => expect(changed({ validFrom: form })).to.equal(null));
  }

  it('is none when null stands for absence, when a further field moves, or the order', () => {
    expect(changed({ reasonCode: null, seenAt: 2 })).to.equal(null);
    const other = { ...SUBSCRIPTION, _id: 'e2' };
    expect(firstDifference([SUBSCRIPTION, other], [other, SUBSCRIPTION], '_id', FIELDS)).to.equal(null);
  });
});
