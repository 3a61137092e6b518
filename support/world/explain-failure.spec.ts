import { MEDIA_TYPES } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { AuthorMistake, PlatformFailure, SetUpProblem } from '../errors';
import { explainFailure } from './explain-failure';

/** What is attached for an error of a step. */
function explained(error: unknown): [mediaType: unknown, content: unknown][] {
  const attached: [unknown, unknown][] = [];
  explainFailure(
    {
      attach: (data, mediaType) => attached.push([mediaType, JSON.parse(data)]),
      failure: (code, expected, came) => new PlatformFailure(code, expected, came, { entitlementId: 'e-1' }),
    },
    error,
    { id: '7', text: 'the subscription has the id that the CRM chose' },
  );
  return attached;
}

function errorOf(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return null;
}

describe('The failure of a step', () => {
  it('is shown as it is where the platform did something else', () => {
    const error = new PlatformFailure('NOT_TOLD', 'a notification', 'none came');
    expect(explained(error)).to.deep.equal([
      [MEDIA_TYPES.failure, { code: 'NOT_TOLD', message: error.message, exchangeId: null }],
    ]);
  });

  it('names step, value and ids where an expect failed', () => {
    const error = errorOf(() => expect('e-1', 'the id').to.equal('e-2'));
    const message =
      "Expected: the subscription has the id that the CRM chose.\nBut: the id: expected 'e-1' to equal 'e-2'.\nentitlement id: e-1";
    expect(explained(error)).to.deep.equal([[MEDIA_TYPES.failure, { code: 'WRONG_VALUE', message, exchangeId: null }]]);
  });

  it('has a verdict of its own where the set-up is wrong', () => {
    const error = new SetUpProblem('NO_PRODUCT', 'No premium product is configured.');
    expect(explained(error).map(([media]) => media)).to.deep.equal([MEDIA_TYPES.verdict, MEDIA_TYPES.failure]);
  });

  it('is the mistake of the author where a phrase does not fit', () => {
    expect(explained(new AuthorMistake('There is nothing to sort.'))).to.deep.equal([
      [MEDIA_TYPES.mistake, { message: 'There is nothing to sort.', pickleStepId: '7' }],
    ]);
  });

  it('is unexpected where it is none of the suite', () => {
    expect(explained(new TypeError('x is not a function'))).to.deep.equal([
      [MEDIA_TYPES.failure, { code: 'UNEXPECTED', message: 'x is not a function', exchangeId: null }],
    ]);
  });
});
