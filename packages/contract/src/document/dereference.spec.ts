import { expect } from 'chai';
import { dereference } from './dereference';
import { DescriptionProblem } from './document-shape';

describe('dereference', () => {
  it('puts the target in the place of a reference, nested ones included', () => {
    const document = {
      a: { $ref: '#/parts/with~1slash' },
      list: [{ $ref: '#/parts/leaf' }],
      parts: { 'with/slash': { inner: { $ref: '#/parts/leaf' } }, leaf: { type: 'string' } },
    };
    expect(dereference(document)).to.deep.equal({
      a: { inner: { type: 'string' } },
      list: [{ type: 'string' }],
      parts: { 'with/slash': { inner: { type: 'string' } }, leaf: { type: 'string' } },
    });
  });

  it('lets annotations beside a reference win and adds constraints to the target', () => {
    const leaf = { type: 'string', 'x-basis': 'stated' };
    const document = {
      annotated: { $ref: '#/leaf', 'x-basis': 'assumed-shape' },
      constrained: { $ref: '#/leaf', minLength: 1, description: 'not empty' },
      leaf,
    };
    expect(dereference(document)).to.deep.equal({
      annotated: { type: 'string', 'x-basis': 'assumed-shape' },
      constrained: { allOf: [leaf, { minLength: 1 }], description: 'not empty' },
      leaf,
    });
  });

  for (const [reason, document] of [
    ['"$ref: #/nowhere" points to nothing', { a: { $ref: '#/nowhere' } }],
    ['"$ref: other.yaml#/a" does not point into this document (#/...)', { a: { $ref: 'other.yaml#/a' } }],
    ['"$ref: #/a" refers to itself', { a: { b: { $ref: '#/a' } } }],
  ] as const) {
    it(`refuses a reference: ${reason}`, () => {
      expect(() => dereference(document)).to.throw(DescriptionProblem, reason);
    });
  }
});
