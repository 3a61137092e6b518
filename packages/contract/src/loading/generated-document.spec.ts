import { expect } from 'chai';
import { RELEASES } from '../model';
import { loadContract } from './load-contract';
import { composeDocument } from './release-document';

describe('the generated document', () => {
  for (const release of RELEASES) {
    it(`is what its sources compose to (${release})`, () => {
      expect(loadContract({ release }).document).to.deep.equal(composeDocument(release).document);
    });
  }
});
