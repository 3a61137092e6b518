import type { Party } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { inOrder } from './in-order';

describe('the order of exchanges', () => {
  const call = (at: number, from: Party, to: Party): { startedAt: string; from: Party; to: Party } => ({
    startedAt: new Date(at).toISOString(),
    from,
    to,
  });
  const purchase = (at: number) => call(at, 'CRM', 'OpenTV Platform');
  const toBango = (at: number) => call(at, 'OpenTV Platform', 'Bango');
  const toMerchant = (at: number) => call(at, 'Bango', 'merchant');
  const page = (at: number) => call(at, 'subscriber', 'merchant');
  const activated = (at: number) => call(at, 'merchant', 'Bango');
  const notified = (at: number) => call(at, 'Bango', 'OpenTV Platform');
  const told = (at: number) => call(at, 'OpenTV Platform', 'CRM');

  it('is that of their times', () => {
    const [first, second, third] = [purchase(1), toBango(2), purchase(3)];
    expect(inOrder([third, first, second])).to.deep.equal([first, second, third]);
  });

  it('lets a call come after what can have led to it, within a millisecond', () => {
    expect(inOrder([toMerchant(1), purchase(1), toBango(1)])).to.deep.equal([purchase(1), toBango(1), toMerchant(1)]);
    expect(inOrder([activated(1), told(2), notified(2)])).to.deep.equal([activated(1), notified(2), told(2)]);
  });

  it('lets a call go on with the last one before somebody else begins', () => {
    expect(inOrder([purchase(1), page(2), toBango(2)])).to.deep.equal([purchase(1), toBango(2), page(2)]);
  });

  it('is that of the recording where nothing else decides', () => {
    const [one, other] = [purchase(1), { ...purchase(1), second: true }];
    expect(inOrder([one, other])).to.deep.equal([one, other]);
    expect(inOrder([told(1), purchase(1)])).to.deep.equal([told(1), purchase(1)]);
  });
});
