import { generateMessages } from '@cucumber/gherkin';
import { IdGenerator, SourceMediaType } from '@cucumber/messages';
import { expect } from 'chai';
import { readCommandLine, selectByCommandLine } from './typed-selection';

const OUTLINE = `@BC-23
Feature: F
  Scenario Outline: Row <n>
    Given <n>
    Examples:
      | id  | tags   | n |
      | one | @UC-03 | 1 |
      | two | @UC-05 | 2 |
`;
const PLAIN = 'Feature: G\n  @UC-03 @id:three\n  Scenario: Three\n    Given 3\n';

describe('the command line of npx cucumber-js', () => {
  const pickles = [['features/rows.feature', OUTLINE] as const, ['features/plain.feature', PLAIN] as const].flatMap(
    ([uri, text]) => {
      const envelopes = generateMessages(text, uri, SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN, {
        newId: IdGenerator.uuid(),
        includeGherkinDocument: true,
        includePickles: true,
      });
      const gherkinDocument = envelopes.find((envelope) => envelope.gherkinDocument)?.gherkinDocument;
      return envelopes.flatMap(({ pickle }) =>
        pickle && gherkinDocument ? [{ pickle, gherkinDocument, location: pickle.location ?? { line: 1 } }] : [],
      );
    },
  );
  const names = (...words: string[]): string[] =>
    selectByCommandLine(pickles, readCommandLine(words)).map(({ pickle }) => pickle.name);

  it('selects rows by their tags, joins several expressions, and takes -t for --tags', () => {
    expect(names('--tags', '@id:two')).to.deep.equal(['Row 2']);
    expect(names('--tags=@UC-03 and not @id:one')).to.deep.equal(['Three']);
    expect(names('-t', '@BC-23', '--tags', '@UC-03 or @UC-05')).to.deep.equal(['Row 1', 'Row 2']);
  });

  it('keeps to the lines and names that are given as well', () => {
    expect(names('features/rows.feature:7', 'features/plain.feature', '-t', '@UC-03 or @UC-05')).to.deep.equal([
      'Row 1',
      'Three',
    ]);
    expect(names('--name', '2$', '--tags', '@BC-23')).to.deep.equal(['Row 2']);
  });

  it('has no expression where none is given', () => {
    expect(readCommandLine(['features', '--format', 'progress'])).to.deep.equal({ tags: null, names: [], places: [] });
  });
});
