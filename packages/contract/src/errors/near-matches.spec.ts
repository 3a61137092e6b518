import { expect } from 'chai';
import { nearMatches } from './index';

describe('nearMatches', () => {
  const words = ['Given', 'When', 'Then', '@UC-06', '@UC-07', '@needs:clock', '@needs:callback'];

  for (const [typed, meant] of [
    ['Givven', ['Given']],
    ['Wehn', ['When']],
    ['given', ['Given']],
    ['@UC-6', ['@UC-06']],
    ['@UC-08', ['@UC-06', '@UC-07']],
    ['@need:clok', ['@needs:clock']],
    ['the moon', []],
  ] as const) {
    it(`finds ${meant.join(' and ') || 'nothing'} for ${typed}`, () => {
      expect(nearMatches(typed, words)).to.deep.equal(meant);
    });
  }

  it('gives no more than were asked for', () => {
    expect(nearMatches('@UC-08', words, 1)).to.deep.equal(['@UC-06']);
  });
});
