import { expect } from 'chai';
import { ListArgumentError } from './argument-error';
import { listEntitlements } from './list-entitlements';

const all = [
  { _id: '1', productId: 'A', status: 'ACTIVE', created: '2026-01-01T00:00:00.000Z' },
  { _id: '2', productId: 'B', status: 'PENDING', created: '2026-02-01T00:00:00.000Z' },
  { _id: '3', productId: 'A', status: 'CANCELLED', created: '2026-03-01T00:00:00.000Z', reasonCode: 'OTHER' },
];

function ids(query: Record<string, string>): { totalRecords: number; ids: unknown[] } {
  const { totalRecords, resourceSet } = listEntitlements(all, query);
  return { totalRecords, ids: resourceSet.map(({ _id }) => _id) };
}

function filtered(filter: object): unknown[] {
  return ids({ filter: JSON.stringify(filter) }).ids;
}

describe('the list', () => {
  it('gives everything in the order in which it was made', () => {
    expect(ids({})).to.deep.equal({ totalRecords: 3, ids: ['1', '2', '3'] });
  });

  it('filters by values, all of which must match', () => {
    expect(filtered({ productId: 'A' })).to.deep.equal(['1', '3']);
    expect(filtered({ productId: 'A', status: 'ACTIVE' })).to.deep.equal(['1']);
    expect(filtered({ reasonCode: null })).to.deep.equal(['1', '2']);
    expect(filtered({ noSuchField: 'x' })).to.deep.equal([]);
  });

  it('filters by operators', () => {
    expect(filtered({ status: { $in: ['ACTIVE', 'PENDING'] } })).to.deep.equal(['1', '2']);
    expect(filtered({ status: { $nin: ['ACTIVE'] } })).to.deep.equal(['2', '3']);
    expect(filtered({ status: { $ne: 'ACTIVE' } })).to.deep.equal(['2', '3']);
    expect(filtered({ _id: { $eq: '2' } })).to.deep.equal(['2']);
    expect(filtered({ _id: { $gt: '1', $lte: '3' } })).to.deep.equal(['2', '3']);
  });

  it('compares times as moments, whatever their time zone', () => {
    expect(filtered({ created: '2026-02-01T01:00:00+01:00' })).to.deep.equal(['2']);
    expect(filtered({ created: { $gte: '2026-02-01T01:00:00+01:00' } })).to.deep.equal(['2', '3']);
    expect(filtered({ created: { $lt: '2026-02-01T00:00:00Z' } })).to.deep.equal(['1']);
  });

  it('sorts by one field after the other', () => {
    expect(ids({ sort: '{"created":-1}' }).ids).to.deep.equal(['3', '2', '1']);
    expect(ids({ sort: '{"productId":-1,"created":-1}' }).ids).to.deep.equal(['2', '3', '1']);
  });

  it('counts before it pages', () => {
    expect(ids({ limit: '2' })).to.deep.equal({ totalRecords: 3, ids: ['1', '2'] });
    expect(ids({ limit: '2', page: '2' })).to.deep.equal({ totalRecords: 3, ids: ['3'] });
    expect(ids({ limit: '2', page: '3' })).to.deep.equal({ totalRecords: 3, ids: [] });
  });

  it('gives the fields that are asked for, and the id', () => {
    const fields = (text: string) => listEntitlements(all, { filter: '{"_id":"1"}', fields: text }).resourceSet;
    expect(fields('status, productId')).to.deep.equal([{ _id: '1', productId: 'A', status: 'ACTIVE' }]);
    expect(fields('{"status":1}')).to.deep.equal([{ _id: '1', status: 'ACTIVE' }]);
    expect(fields('{"status":1,"_id":0}')).to.deep.equal([{ status: 'ACTIVE' }]);
    expect(fields('{"created":0,"status":0}')).to.deep.equal([{ _id: '1', productId: 'A' }]);
  });

  for (const [what, query, message] of [
    ['a filter that is no JSON', { filter: '{' }, 'filter is not valid JSON.'],
    ['a filter that is a list', { filter: '[]' }, 'filter must be a JSON object.'],
    ['an operator that it does not have', { filter: '{"a":{"$regex":"x"}}' }, 'filter does not support $regex'],
    ['an operator at the top', { filter: '{"$or":[]}' }, 'filter does not support $or'],
    ['an object for a value', { filter: '{"a":{"b":1}}' }, 'filter: a must be a value or an object of operators'],
    ['a bound that is no time', { filter: '{"created":{"$gt":"soon"}}' }, '$gt of created must be an ISO 8601 time'],
    ['$in without a list', { filter: '{"a":{"$in":"b"}}' }, '$in of a must be a list'],
    ['a page without a limit', { page: '1' }, 'page needs limit.'],
    ['a page before the first', { limit: '1', page: '0' }, 'page must be a whole number from 1, got "0".'],
    ['a limit below none', { limit: '-1' }, 'limit must be a whole number from 1, got "-1".'],
    ['a limit in words', { limit: 'ten' }, 'limit must be a whole number from 1, got "ten".'],
    ['a direction that is none', { sort: '{"a":2}' }, 'sort must name fields with 1 (ascending) or -1'],
    ['a sort in words', { sort: 'created' }, 'sort is not valid JSON.'],
    ['fields with a gap', { fields: 'a,,b' }, 'fields must be names with commas'],
    ['a mixed projection', { fields: '{"a":1,"b":0}' }, 'fields must name fields with 1, or with 0'],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(() => listEntitlements(all, query)).to.throw(ListArgumentError, message);
    });
  }
});
