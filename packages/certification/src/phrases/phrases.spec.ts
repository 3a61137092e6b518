import { StepDefinitionPatternType } from '@cucumber/messages';
import { expect } from 'chai';
import { adviseOnStep, PhraseList } from './index';

const list = new PhraseList();
for (const source of [
  'the subscriber has a/an {state} subscription to the {product} product',
  'the subscriber has no subscription',
  'the CRM {operation}',
  'the subscription is {status} on OpenTV Platform and at Bango',
  'the platform accepts the request',
  'the list is empty',
  'the platform refuses the request because {refusal}',
]) {
  list.addPhrase({
    id: source,
    pattern: { source, type: StepDefinitionPatternType.CUCUMBER_EXPRESSION },
    sourceReference: {},
  });
}
const products = 'standard|premium|confirmed-later';
for (const [name, regularExpressions] of Object.entries({
  state: ['active|pending|suspended'],
  product: [products],
  status: ['PENDING|ACTIVE|SUSPENDED'],
  operation: [`purchases the (?:${products}) product`, 'suspends the subscription', 'resumes the subscription'],
  refusal: ['the token has expired', 'the tenant is unknown'],
})) {
  list.addParameter({
    id: name,
    name,
    regularExpressions,
    preferForRegularExpressionMatch: false,
    useForSnippets: false,
  });
}

describe('adviseOnStep', () => {
  for (const [text, advice] of [
    [
      'the subscriber has an active subscription to the standart product',
      ['"standart" is no {product}. Did you mean standard?'],
    ],
    [
      'the subscription is paused on OpenTV Platform and at Bango',
      ['"paused" is no {status}. There are: PENDING, ACTIVE, SUSPENDED.'],
    ],
    ['the CRM suspend the subscription', ['Did you mean', '  the CRM suspends the subscription']],
    ['the CRM purchases the gold product', ['Did you mean', '  the CRM purchases the {product} product']],
    ['the subscriber has not any subscription', ['Did you mean', '  the subscriber has no subscription']],
    ['the platform accepts', ['Did you mean', '  the platform accepts the request']],
    ['the moon is full', []],
  ] as const) {
    it(`tells what may be meant by "${text}"`, () => expect(adviseOnStep(text, list)).to.deep.equal(advice));
  }

  it('advises within a second whatever a pack defines', function () {
    this.timeout(5_000);
    const hostile = new PhraseList();
    const source = `${'{a}'.repeat(12)} x`;
    for (let count = 0; count < 20; count += 1) {
      hostile.addPhrase({
        id: source,
        pattern: { source, type: StepDefinitionPatternType.CUCUMBER_EXPRESSION },
        sourceReference: {},
      });
    }
    const parameter = { id: 'a', name: 'a', preferForRegularExpressionMatch: false, useForSnippets: false };
    hostile.addParameter({ ...parameter, regularExpressions: ['(?:a+)+b', '((((', '(a|a)*$'] });
    expect(adviseOnStep('a'.repeat(400), hostile)).to.deep.equal([]);
    expect(adviseOnStep('a '.repeat(100_000), list)).to.deep.equal([]);
    expect(hostile.accepts('a', 'a'.repeat(40))).to.equal(true);
  });
});
