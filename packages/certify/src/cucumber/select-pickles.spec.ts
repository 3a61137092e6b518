import type { IFilterablePickle } from '@cucumber/cucumber/api';
import { generateMessages } from '@cucumber/gherkin';
import { IdGenerator, SourceMediaType } from '@cucumber/messages';
import { expect } from 'chai';
import { selectPickles } from './select-pickles';

const PURCHASE = `Feature: Purchase

  Scenario: first
    Given a

  Scenario Outline: row <n>
    Given <n>

    Examples:
      | n  |
      | 11 |
      | 12 |
    Examples:
      | n  |
      | 15 |
`;
const FEATURES = [
  ['features/purchase.feature', PURCHASE],
  ['features/more/cancel.feature', 'Feature: Cancel\n  Scenario: last\n    Given a\n'],
] as const;

describe('selectPickles', () => {
  const pickles = FEATURES.flatMap(picklesOf);
  const names = (...paths: string[]): string[] => selectPickles(pickles, paths).map(({ pickle }) => pickle.name);

  it('takes files and folders', () => {
    expect(names('features/purchase.feature')).to.deep.equal(['first', 'row 11', 'row 12', 'row 15']);
    expect(names('features/more/')).to.deep.equal(['last']);
    expect(names('.')).to.deep.equal(['first', 'row 11', 'row 12', 'row 15', 'last']);
    expect(names('features/more', 'features/purchase.feature:3')).to.deep.equal(['first', 'last']);
  });

  it('takes the scenario, the outline, the examples or the row that stands at a line', () => {
    expect(names('features/purchase.feature:3')).to.deep.equal(['first']);
    expect(names('features/purchase.feature:6')).to.deep.equal(['row 11', 'row 12', 'row 15']);
    expect(names('features/purchase.feature:12')).to.deep.equal(['row 12']);
    expect(names('features/purchase.feature:3:11')).to.deep.equal(['first', 'row 11']);
    expect(names('features/purchase.feature:9')).to.deep.equal(['row 11', 'row 12']);
    expect(names('features/purchase.feature:14')).to.deep.equal(['row 15']);
  });

  it('takes the scenario around a line, as an editor gives it', () => {
    expect(names('features/purchase.feature:4')).to.deep.equal(['first']);
    expect(names('features/purchase.feature:7')).to.deep.equal(['row 11', 'row 12', 'row 15']);
    expect(names('features/purchase.feature:1')).to.deep.equal([]);
  });

  it('takes nothing for a path that only begins alike', () => {
    expect(names('features/purchase')).to.deep.equal([]);
  });
});

function picklesOf([uri, text]: readonly [string, string]): IFilterablePickle[] {
  const envelopes = generateMessages(text, uri, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN, {
    newId: IdGenerator.uuid(),
    includeGherkinDocument: true,
    includePickles: true,
  });
  const gherkinDocument = envelopes.find((envelope) => envelope.gherkinDocument)?.gherkinDocument;
  return envelopes.flatMap(({ pickle }) =>
    pickle && gherkinDocument ? [{ pickle, gherkinDocument, location: pickle.location ?? { line: 1 } }] : [],
  );
}
