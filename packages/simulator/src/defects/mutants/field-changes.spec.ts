import { expect } from 'chai';
import { changeField, fieldChangesOf } from './field-changes';

const BODY = { totalRecords: 1, resourceSet: [{ _id: 'e-1', status: 'ACTIVE', created: '2026-11-21T09:00:00.000Z' }] };

describe('changes of a field', () => {
  it('are made for every field, within lists and objects as well', () => {
    const names = fieldChangesOf(BODY).map(({ path, name }) => `${path.join('.')} ${name}`);
    const always = (field: string) => ['missing', 'null', 'wrong-type'].map((name) => `${field} ${name}`);
    const more = (field: string, ...changes: string[]) => changes.map((name) => `${field} ${name}`);
    expect(names).to.deep.equal([
      ...always('totalRecords'),
      ...more('totalRecords', 'one-more', 'zero'),
      ...always('resourceSet'),
      ...more('resourceSet', 'empty', 'without-last', 'one-too-many', 'doubled'),
      ...always('resourceSet.0._id'),
      ...more('resourceSet.0._id', 'other-id'),
      ...always('resourceSet.0.status'),
      ...more('resourceSet.0.status', 'other-state', 'final-state'),
      ...always('resourceSet.0.created'),
      ...more('resourceSet.0.created', 'earlier', 'later'),
    ]);
  });

  it('change that field alone', () => {
    const [item] = BODY.resourceSet;
    expect(changeField(BODY, ['resourceSet', 0, 'created'], 'earlier')).to.deep.equal({
      ...BODY,
      resourceSet: [{ ...item, created: '2026-11-19T09:00:00.000Z' }],
    });
    expect(changeField(BODY, ['resourceSet', 0, 'created'], 'missing')).to.deep.equal({
      ...BODY,
      resourceSet: [{ _id: 'e-1', status: 'ACTIVE' }],
    });
    expect(changeField(BODY, ['resourceSet'], 'one-too-many')).to.deep.equal({
      ...BODY,
      resourceSet: [item, { ...item, _id: 'e-1-other' }],
    });
  });

  it('leave a body without the field as it is', () => {
    expect(changeField(BODY, ['parameters', 'url'], 'relative')).to.equal(BODY);
    expect(changeField(undefined, ['_id'], 'null')).to.equal(undefined);
  });
});
