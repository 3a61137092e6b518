import type { IFilterablePickle } from '@cucumber/cucumber/api';
import { expect } from 'chai';
import { selectPickles } from './select-pickles';

interface Written {
  uri: string;
  name: string;
  line: number;
  /** Lines of the rows, for an outline. */
  rows?: number[];
}

const FEATURES: Written[] = [
  { uri: 'features/purchase.feature', name: 'first', line: 3 },
  { uri: 'features/purchase.feature', name: 'row', line: 6, rows: [11, 12] },
  { uri: 'features/more/cancel.feature', name: 'last', line: 2 },
];

describe('selectPickles', () => {
  const pickles = FEATURES.flatMap(picklesOf);
  const names = (...paths: string[]): string[] => selectPickles(pickles, paths).map(({ pickle }) => pickle.name);

  it('takes files and folders', () => {
    expect(names('features/purchase.feature')).to.deep.equal(['first', 'row 11', 'row 12']);
    expect(names('features/more/')).to.deep.equal(['last']);
    expect(names('.')).to.deep.equal(['first', 'row 11', 'row 12', 'last']);
    expect(names('features/more', 'features/purchase.feature:3')).to.deep.equal(['first', 'last']);
  });

  it('takes the scenario, the outline or the row that stands at a line', () => {
    expect(names('features/purchase.feature:3')).to.deep.equal(['first']);
    expect(names('features/purchase.feature:6')).to.deep.equal(['row 11', 'row 12']);
    expect(names('features/purchase.feature:12')).to.deep.equal(['row 12']);
    expect(names('features/purchase.feature:3:11')).to.deep.equal(['first', 'row 11']);
  });

  it('takes the scenario around a line, as an editor gives it', () => {
    expect(names('features/purchase.feature:4')).to.deep.equal(['first']);
    expect(names('features/purchase.feature:7')).to.deep.equal(['row 11', 'row 12']);
    expect(names('features/purchase.feature:1')).to.deep.equal([]);
  });

  it('takes nothing for a path that only begins alike', () => {
    expect(names('features/purchase')).to.deep.equal([]);
  });
});

function picklesOf({ uri, name, line, rows }: Written): IFilterablePickle[] {
  const id = `${uri}:${line}`;
  const node = {
    tags: [],
    description: '',
    id,
    location: { line },
    keyword: 'Scenario',
    name,
    steps: [],
    examples: [],
  };
  const feature = { tags: [], description: '', location: { line: 1 }, language: 'en', keyword: 'Feature', name: uri };
  const gherkinDocument = { uri, comments: [], feature: { ...feature, children: [{ scenario: node }] } };
  const pickle = { id, uri, language: 'en', steps: [], tags: [] };
  if (rows === undefined) {
    return [{ gherkinDocument, location: { line }, pickle: { ...pickle, name, astNodeIds: [id] } }];
  }
  return rows.map((row) => ({
    gherkinDocument,
    location: { line: row },
    pickle: { ...pickle, name: `${name} ${row}`, astNodeIds: [id, `${uri}:${row}`] },
  }));
}
