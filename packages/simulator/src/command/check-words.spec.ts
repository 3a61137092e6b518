import { loadContract } from '@opentv-bango/contract';
import { expect } from 'chai';
import { checkWords } from './check-words';

describe('checkWords', () => {
  const contract = loadContract({ release: '25.12' });

  it('accepts what a simulator starts with', () => {
    checkWords([], contract);
    checkWords(['--profile', 'lenient', '--answer', 'refused=409', '--defect', 'suspend-cancels'], contract);
  });

  for (const [words, code, message] of [
    [['--profile', 'nix'], 'SIMULATOR_OPTION', "argument 'nix' is invalid. Allowed choices are default, lenient."],
    [['--answer', 'refused'], 'SIMULATOR_OPTION', 'It must be point=answer, e.g. refused=409.'],
    [['--answer', 'refused=200'], 'UNKNOWN_ANSWER', '200 is not accepted at refused. Accepted are: 400, 409'],
    [
      ['--defect', 'suspend-cancel'],
      'UNKNOWN_DEFECT',
      'There is no defect suspend-cancel. Did you mean suspend-cancels?',
    ],
    [['--defect', 'nix'], 'UNKNOWN_DEFECT', 'There is no defect nix: "certify defects" lists'],
  ] as const) {
    it(`refuses ${words.join(' ')}`, () => {
      expect(() => checkWords(words, contract))
        .to.throw(message)
        .with.property('code', code);
    });
  }
});
