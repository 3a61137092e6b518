import { expect } from 'chai';
import type { JsonSchema } from '../document';
import { createValidator } from './validator';
import { wording } from './wording';

function said(schema: JsonSchema, value: unknown): string[] {
  return createValidator(schema)(value).map(wording);
}

describe('wording', () => {
  for (const [schema, value, words] of [
    [{ type: 'string' }, 5, 'must be text, got 5'],
    [{ type: 'integer' }, '5', 'must be a whole number, got text'],
    [{ type: 'integer' }, 1.5, 'must be a whole number, got 1.5'],
    [{ type: 'object' }, [], 'must be an object, got a list'],
    [{ type: 'array' }, null, 'must be a list, got null'],
    [{ type: 'boolean' }, {}, 'must be true or false, got an object'],
    [{ type: ['string', 'null'] }, true, 'must be text or null, got boolean'],
    [{ required: ['a'] }, {}, 'is missing'],
    [{ enum: ['A', 'B'] }, 'C', 'must be one of A, B, got C'],
    [{ enum: ['A'] }, '', 'must be one of A, got empty text'],
    [{ const: 'A' }, 'x'.repeat(80), `must be A, got ${'x'.repeat(57)}...`],
    [{ minLength: 1 }, '', 'must not be empty'],
    [{ minLength: 3 }, 'ab', 'must have at least 3 characters'],
    [{ maxLength: 1 }, 'ab', 'must have at most 1 characters'],
    [{ minimum: 1 }, 0, 'must be at least 1, got 0'],
    [{ maximum: 1 }, 2, 'must be at most 1, got 2'],
    [{ format: 'date-time' }, '2026', 'must be a date and time with time zone (ISO 8601), got 2026'],
    [{ minItems: 1 }, [], 'must NOT have fewer than 1 items'],
  ] as const) {
    it(`says "${words}"`, () => {
      expect(said(JSON.parse(JSON.stringify(schema)), value)).to.deep.equal([words]);
    });
  }

  it('does not show a value that may hold a token', () => {
    expect(said({ format: 'uri' }, 'token=secret')).to.deep.equal(['must be an absolute URL (RFC 3986)']);
  });
});
