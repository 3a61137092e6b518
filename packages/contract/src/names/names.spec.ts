import { expect } from 'chai';
import { parse } from 'yaml';
import { DescriptionProblem, type JsonSchema } from '../document';
import { adoptAcceptedNames, fromWire, nameTree, toWire, wireSchema } from './index';

const SCHEMA: JsonSchema = parse(`
type: object
properties:
  total: { type: integer, x-wire-name: count }
  rows:
    type: array
    items:
      type: object
      properties:
        id: { type: string, x-wire-name: _id, x-accepted-names: [key] }
        name: { type: string }
      required: [id]
additionalProperties: { type: object, properties: { inner: { x-wire-name: in } } }
if: { properties: { total: { const: 0 } }, required: [total] }
then: { required: [rows, total] }
`);

const CANONICAL = { total: 1, rows: [{ id: 'a', name: 'A' }], other: { inner: 1, free: true } };
const WIRE = { count: 1, rows: [{ _id: 'a', name: 'A' }], other: { in: 1, free: true } };

describe('names', () => {
  const tree = nameTree(SCHEMA);

  it('renders canonical names for the wire and reads them back, at any depth', () => {
    expect({ wire: toWire(tree, CANONICAL), canonical: fromWire(tree, WIRE) }).to.deep.equal({
      wire: WIRE,
      canonical: CANONICAL,
    });
  });

  it('does not read an unknown property on the wire as the property with that canonical name', () => {
    expect(fromWire(tree, { total: 5, rows: [{ id: 'stranger' }] })).to.deep.equal({ rows: [{}] });
  });

  it('leaves any other shape as it is', () => {
    for (const value of [null, undefined, 'text', 5, [1, [2]], { rows: 'none' }]) {
      expect(fromWire(tree, value)).to.deep.equal(value);
    }
  });

  it('has no tree where all names are the same', () => {
    expect(nameTree({ properties: { a: { properties: { b: { type: 'string' } } } } })).to.equal(null);
  });

  it('gives a property that came under a further name its first name, and says so', () => {
    const given = { rows: [{ key: 'a' }, { _id: 'b', key: 'ignored' }] };
    expect(adoptAcceptedNames(tree, given, 'response.body')).to.deep.equal({
      value: { rows: [{ _id: 'a' }, { _id: 'b', key: 'ignored' }] },
      others: [{ where: 'response.body.rows[0]', name: 'key', first: '_id', source: null }],
    });
  });

  it('renames the properties of a schema wherever a keyword names them', () => {
    const expected: unknown = parse(`
type: object
properties:
  count: { type: integer, x-wire-name: count }
  rows:
    type: array
    items:
      type: object
      properties:
        _id: { type: string, x-wire-name: _id, x-accepted-names: [key] }
        name: { type: string }
      required: [_id]
additionalProperties: { type: object, properties: { in: { x-wire-name: in } } }
if: { properties: { count: { const: 0 } }, required: [count] }
then: { required: [rows, count] }
`);
    expect(wireSchema(SCHEMA)).to.deep.equal(expected);
  });

  it('refuses two properties with one name on the wire', () => {
    const schema: JsonSchema = { properties: { a: { 'x-wire-name': 'b' }, b: {} } };
    expect(() => nameTree(schema)).to.throw(
      DescriptionProblem,
      'the properties "a" and "b" are both called "b" on the wire',
    );
  });
});
