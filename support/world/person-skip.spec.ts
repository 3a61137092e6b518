import { expect } from 'chai';
import { personSkip } from './person-skip';

describe('A scenario whose activation needs a person', () => {
  const nobody = { configuration: { activation: 'person', manualSeconds: null } } as const;
  const skipped = (text: string): boolean => personSkip(nobody, [text]) !== null;

  it('is not run without one', () => {
    expect(
      [
        'the subscriber has an active subscription to the standard product',
        'another subscriber has an active subscription to the confirmed-later product',
        'the subscriber has a revoked subscription to the standard product',
        'the subscriber completes the activation',
      ].map(skipped),
    ).to.deep.equal([true, true, true, true]);
  });

  it('is none where nothing is activated, or by nobody', () => {
    expect(
      [
        'the subscriber has a pending subscription to the standard product',
        'the subscriber has an active subscription to the instant product',
        "the CRM lists the subscriber's active subscriptions",
      ].map(skipped),
    ).to.deep.equal([false, false, false]);
  });

  it('is run where a person is there, or a program is enough', () => {
    const text = 'the subscriber completes the activation';
    expect([
      personSkip({ configuration: { activation: 'person', manualSeconds: 300 } }, [text]),
      personSkip({ configuration: { activation: 'program', manualSeconds: null } }, [text]),
    ]).to.deep.equal([null, null]);
  });
});
