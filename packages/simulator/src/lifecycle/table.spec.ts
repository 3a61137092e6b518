import { expect } from 'chai';
import { type EntitlementStatus, entitlementStatuses, findRow, isOngoing, lifecycle } from './index';

describe('the life cycle', () => {
  it('has no two rows for the same state, event and way', () => {
    const keys = lifecycle.map(({ from, event, way }) => `${from} ${event} ${way}`);
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('leaves nothing to do after an end or a failure', () => {
    const final: EntitlementStatus[] = ['CANCELLED', 'REVOKED', 'FAILED'];
    expect(lifecycle.filter(({ from }) => from !== null && final.includes(from))).to.deep.equal([]);
  });

  it('counts as living exactly the states that something can happen to', () => {
    const left = new Set(lifecycle.flatMap(({ from }) => (from === null ? [] : [from])));
    expect(entitlementStatuses.filter(isOngoing)).to.deep.equal(
      entitlementStatuses.filter((status) => left.has(status)),
    );
  });

  it('changes nothing and announces nothing while a merchant has yet to confirm', () => {
    const waiting = lifecycle.filter(({ way }) => way === 'confirmed-later');
    expect(waiting.map(({ to, reason, answer }) => ({ to, reason, status: answer.status }))).to.deep.equal(
      waiting.map(({ from }) => ({ to: from, reason: null, status: 202 })),
    );
  });

  it('has for each change that is confirmed later the row of its confirmation', () => {
    const waiting = lifecycle.filter(({ way }) => way === 'confirmed-later');
    expect(waiting.filter(({ from, event }) => !findRow(from, event, 'at-once'))).to.deep.equal([]);
  });

  it('has nothing for an event that a state does not allow', () => {
    expect(findRow('PENDING', 'suspend', 'at-once')).to.equal(undefined);
  });
});
