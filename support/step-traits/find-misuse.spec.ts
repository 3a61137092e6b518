import { expect } from 'chai';
import { findMisuse } from './find-misuse';
import type { StepTraits } from './step-traits';

const when = (name: 'suspend' | 'list' | 'again', how: string | null = null): StepTraits => ({ does: { name, how } });
const found = (...steps: StepTraits[]) => findMisuse(steps.map((declared) => ({ declared, isGiven: false })));

const AFTER_LIST: StepTraits = { fits: { names: ['list'] } };
const AFTER_SORTED: StepTraits = { fits: { names: ['list'], hows: ['by product'] } };

describe('a step that does not fit those before it', () => {
  for (const [what, steps, message] of [
    ['another deed', [when('suspend'), AFTER_LIST], 'It does not fit what is done before it: suspend.'],
    ['the deed done otherwise', [when('list'), AFTER_SORTED], 'It does not fit what is done before it: list.'],
    [
      'a deed sent again',
      [when('suspend'), when('again'), AFTER_LIST],
      'It does not fit what is done before it: suspend.',
    ],
    ['nothing', [AFTER_LIST], 'No When stands before it whose outcome it could judge.'],
    ['nothing to send again', [when('again')], 'No request of the CRM stands before it that could be sent again.'],
    ['nothing that it needs', [{ wants: 'Given a fault' }], 'It needs a step before it: Given a fault.'],
  ] as const satisfies [string, StepTraits[], string][]) {
    it(`is found after ${what}`, () => {
      expect(found(...steps)).to.deep.equal({ at: steps.length - 1, message });
    });
  }

  it('is found after a Given: that is no outcome to judge', () => {
    const steps = [
      { declared: when('list'), isGiven: true },
      { declared: AFTER_LIST, isGiven: false },
    ];
    expect(findMisuse(steps)?.at).to.equal(1);
  });

  it('is not found where all fit', () => {
    const given: StepTraits = { gives: 'Given a fault' };
    expect(found(given, when('list', 'by product'), AFTER_SORTED, { fits: {}, wants: 'Given a fault' })).to.equal(null);
  });
});
