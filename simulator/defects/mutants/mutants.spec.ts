import { expect } from 'chai';
import { changeAt } from './change-at';
import { changesOf, type FieldKind } from './changes';
import { MUTANTS } from './index';

const BODY = { totalRecords: 1, resourceSet: [{ _id: 'e-1', status: 'ACTIVE', created: '2026-11-21T09:00:00.000Z' }] };

describe('mutants', () => {
  it('have names of their own', () => {
    const names = MUTANTS.map(({ name }) => name);
    expect([...new Set(names)]).to.deep.equal(names);
  });

  it('change one field of each item, and nothing else', () => {
    expect(changeAt(BODY, 'resourceSet[].created', named('time', 'earlier'))).to.deep.equal({
      totalRecords: 1,
      resourceSet: [{ _id: 'e-1', status: 'ACTIVE', created: '2026-11-19T09:00:00.000Z' }],
    });
    expect(changeAt(BODY, 'resourceSet[].status', named('state', 'missing'))).to.deep.equal({
      totalRecords: 1,
      resourceSet: [{ _id: 'e-1', created: '2026-11-21T09:00:00.000Z' }],
    });
    expect(changeAt(BODY, 'totalRecords', named('count', 'wrong-type'))).to.deep.equal({ ...BODY, totalRecords: '1' });
  });

  it('leave a body without the field as it is', () => {
    expect(changeAt(BODY, 'parameters.url', named('url', 'relative'))).to.equal(BODY);
    expect(changeAt(undefined, '_id', named('id', 'null'))).to.equal(undefined);
  });
});

function named(kind: FieldKind, name: string) {
  const change = changesOf(kind).find((one) => one.name === name);
  if (!change) throw new Error(`There is no change ${name}.`);
  return change;
}
