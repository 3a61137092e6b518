import { AstBuilder, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import { expect } from 'chai';
import { findMisspeltKeywords } from './index';

const counts = (line: number, written: string, meant: string): string =>
  `x.feature:${line}: "${written}" is no keyword of Gherkin, so this line counts as a description. Did you mean "${meant}"?`;

const CASES: [what: string, text: string, sentences: string[]][] = [
  [
    'a first step that would be left out without a word',
    'Feature: X\n  Scenario: Y\n\n    Givven a\n    When b\n',
    [counts(4, 'Givven', 'Given')],
  ],
  [
    'steps in lower case, where the scenario has no other',
    'Feature: X\n  Scenario: Y\n    given a\n    when b\n',
    [counts(3, 'given', 'Given'), counts(4, 'when', 'When')],
  ],
  [
    'a misspelt scenario in the description of a feature',
    'Feature: X\n  Scenaro: Y\n    Given a\n',
    [counts(2, 'Scenaro:', 'Scenario:')],
  ],
  ['a scenario without its colon', 'Feature: X\n  Scenario Y\n    Given a\n', [counts(2, 'Scenario', 'Scenario:')]],
  [
    'misspelt examples in the description of an outline',
    'Feature: X\n  Rule: Z\n    Scenarios are told here\n    Scenario: Y\n      Example : A\n      Given a\n',
    [counts(5, 'Example :', 'Example:')],
  ],
  ['a file without a scenario', 'Feature: X\n  Nothing yet\n', ['x.feature:1: There is no scenario in this file.']],
  ['a file without a feature', '# later\n', ['x.feature:1: There is no "Feature:" in this file.']],
  [
    'nothing in prose',
    'Feature: X\n  Rules: those of NAGRA\n  Given is what the platform gives\n\n  Scenario: Y\n    The CRM is told\n    when the change is made\n    Given a\n',
    [],
  ],
];

describe('findMisspeltKeywords', () => {
  for (const [what, text, sentences] of CASES) {
    it(`tells ${what}`, () => {
      const parser = new Parser(new AstBuilder(IdGenerator.incrementing()), new GherkinClassicTokenMatcher());
      expect(findMisspeltKeywords('x.feature', text, parser.parse(text))).to.deep.equal(sentences);
    });
  }
});
