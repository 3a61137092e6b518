import { expect } from 'chai';
import { type StepTraits, traits, traitsOfStep } from './index';

function definition(pattern: RegExp, options: { wrapperOptions?: unknown } = {}) {
  const match = (text: string) =>
    pattern
      .exec(text)
      ?.slice(1)
      .map((word) => ({ getValue: () => Number(word) })) ?? null;
  return { expression: { match }, options };
}

const definitions = [
  definition(/^the CRM suspends the subscription$/, traits({ needs: ['suspend'] })),
  definition(
    /^the subscriber has (\d) subscriptions, (\d) of them active$/,
    traits((_all: number, active: number): StepTraits => ({ activates: active > 0 })),
  ),
  definition(/^the paid period ends$/),
];

describe('the traits of a step', () => {
  it('are those that its definition declares', () => {
    expect(traitsOfStep('the CRM suspends the subscription', definitions)).to.deep.equal({ needs: ['suspend'] });
  });

  it('may depend on its arguments', () => {
    const of = (active: number): StepTraits =>
      traitsOfStep(`the subscriber has 2 subscriptions, ${active} of them active`, definitions);
    expect([of(0), of(1)]).to.deep.equal([{ activates: false }, { activates: true }]);
  });

  it('are none where nothing is declared, or no definition fits', () => {
    expect(traitsOfStep('the paid period ends', definitions)).to.deep.equal({});
    expect(traitsOfStep('the CRM suspends the subscription twice', definitions)).to.deep.equal({});
  });
});
