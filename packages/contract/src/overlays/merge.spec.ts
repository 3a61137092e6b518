import { expect } from 'chai';
import { IncompatibleUpdate, mergeInto } from './merge';

describe('mergeInto', () => {
  it('adds properties, replaces primitives, concatenates lists and merges objects', () => {
    const target = { text: 'old', list: [1], object: { kept: true, changed: 1 } };
    mergeInto(target, { text: 'new', list: [2, 3], object: { changed: 2, added: 3 }, more: { a: 1 } });
    expect(target).to.deep.equal({
      text: 'new',
      list: [1, 2, 3],
      object: { kept: true, changed: 2, added: 3 },
      more: { a: 1 },
    });
  });

  it('copies what it adds, so that later actions change one place only', () => {
    const update = { inner: { a: 1 } };
    const target: { inner?: { a: number } } = {};
    mergeInto(target, update);
    mergeInto(target, { inner: { a: 2 } });
    expect({ target, update }).to.deep.equal({ target: { inner: { a: 2 } }, update: { inner: { a: 1 } } });
  });

  it('refuses to merge different forms', () => {
    expect(() => mergeInto({ a: [1] }, { a: 'text' })).to.throw(
      IncompatibleUpdate,
      '"a" is a list and cannot be updated with a single value',
    );
  });
});
