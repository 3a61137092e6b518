import { expect } from 'chai';
import { takeSample } from './sample';

const ITEMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const drawn = (seed: string, items = ITEMS): string[] => takeSample(items, 3, seed, (item) => item);

describe('draw', () => {
  it('draws the same with the same seed, in whatever order the items come', () => {
    expect(drawn('1', [...ITEMS].reverse())).to.deep.equal(drawn('1'));
  });

  it('draws others with another seed', () => {
    expect(drawn('1')).not.to.deep.equal(drawn('2'));
  });

  it('draws as many as there are', () => {
    expect(takeSample(ITEMS, 100, '1', (item) => item).sort()).to.deep.equal(ITEMS);
  });
});
