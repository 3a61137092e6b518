import { generateMessages } from '@cucumber/gherkin';
import { IdGenerator, SourceMediaType } from '@cucumber/messages';
import { expect } from 'chai';
import { rowProblems, scenarioId, scenarioTags } from './scenario-tags';

const FEATURE = `@UC-06
Feature: F
  @id:alone
  Scenario: Alone
    Given a
  Rule: R
    @BC-23
    Scenario Outline: <n>
      Given <n>
      @ssp
      Examples:
        | id    | tags                   | n |
        | one   | @needs:clock  @BC-23   | 1 |
        |       |                        | 2 |
        | t w o | needs:clock @release:x | 3 |
      Examples:
        | n | id   |
        | 4 | four |
  @id:shared
  Scenario Outline: Data <id>
    Given <id>
    Examples:
      | id |
      | x  |
`;

describe('the tags of a scenario', () => {
  const envelopes = generateMessages(FEATURE, 'f.feature', SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN, {
    newId: IdGenerator.incrementing(),
    includeGherkinDocument: true,
    includePickles: true,
  });
  const document = envelopes.find(({ gherkinDocument }) => gherkinDocument)?.gherkinDocument;
  const pickles = envelopes.flatMap(({ pickle }) => (pickle ? [pickle] : []));

  it('are those that Gherkin gives it, and those of its row', () => {
    expect(pickles.map((pickle) => scenarioTags(pickle, document))).to.deep.equal([
      ['@UC-06', '@id:alone'],
      ['@UC-06', '@BC-23', '@ssp', '@needs:clock', '@id:one'],
      ['@UC-06', '@BC-23', '@ssp'],
      ['@UC-06', '@BC-23', '@ssp', 'needs:clock', '@release:x', '@id:t w o'],
      ['@UC-06', '@BC-23', '@id:four'],
      ['@UC-06', '@id:shared'],
    ]);
  });

  it('are those of Gherkin alone where the feature file is not known', () => {
    expect(pickles.map((pickle) => scenarioTags(pickle, undefined).length)).to.deep.equal([2, 3, 3, 3, 2, 2]);
  });

  it('hold its id', () => {
    expect(pickles.map((pickle) => scenarioId(scenarioTags(pickle, document)))).to.deep.equal([
      'alone',
      'one',
      null,
      't w o',
      'four',
      'shared',
    ]);
    expect(scenarioId(['@id:'])).to.equal(null);
  });

  it('must be readable', () => {
    if (document === undefined) throw new Error('no document');
    expect(pickles.flatMap((pickle) => rowProblems(pickle, document))).to.deep.equal([
      'the id "t w o" holds a space: write, for example, some-words',
      '"needs:clock" in the column tags is no tag, since each begins with @',
    ]);
  });
});
