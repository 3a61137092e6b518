import { expect } from 'chai';
import { outOfDate } from './generate';

describe('generated files', () => {
  it('are up to date with the contract; else run "npm run generate"', async () => {
    expect(await outOfDate()).to.deep.equal([]);
  });
});
