import { generateMessages } from '@cucumber/gherkin';
import { IdGenerator, SourceMediaType } from '@cucumber/messages';
import { expect } from 'chai';
import type { ParseProblem } from '../run';
import { explainSyntaxErrors } from './index';

const SCENARIO = 'Feature: X\n  Scenario: Y\n    Given a\n';

const CASES: [what: string, text: string, sentences: string[]][] = [
  [
    'a misspelt step keyword',
    `${SCENARIO}    Wehn b\n`,
    ['x.feature:4: "Wehn" is no keyword of Gherkin. Did you mean "When"?'],
  ],
  [
    'every line that is wrong',
    `${SCENARIO}    Tehn b\n  Scenaro: Z\n`,
    [
      'x.feature:4: "Tehn" is no keyword of Gherkin. Did you mean "Then"?',
      'x.feature:5: "Scenaro:" is no keyword of Gherkin. Did you mean "Scenario:"?',
    ],
  ],
  [
    'a line that is mere text',
    `${SCENARIO}    the platform accepts\n`,
    [
      'x.feature:4: The line "the platform accepts" begins with no keyword. A step begins with Given, When, Then, And or But, a comment with #.',
    ],
  ],
  [
    'a missing colon',
    `${SCENARIO}  Scenario Outline Z\n`,
    ['x.feature:4: The colon after "Scenario Outline" is missing: write "Scenario Outline: Z".'],
  ],
  [
    'a misspelt beginning, once',
    'Featur: X\n  Scenario: Y\n    Given a\n',
    ['x.feature:1: "Featur:" is no keyword of Gherkin. Did you mean "Feature:"?'],
  ],
  [
    'a missing beginning, once',
    'Scenario: Y\n  Given a\n',
    ['x.feature:1: A feature file begins with "Feature:" and a name, but this line is "Scenario: Y".'],
  ],
  [
    'what is no text, harmless to a terminal and short',
    `\u001b[2J\u0007${'x'.repeat(300)}\n`,
    [
      `x.feature:1: A feature file begins with "Feature:" and a name, but this line is "\u{FFFD}[2J\u{FFFD}${'x'.repeat(115)} ...".`,
    ],
  ],
  [
    'a row with too few cells',
    'Feature: X\n  Scenario Outline: Y\n    Given <a>\n    Examples:\n      | a | b |\n      | 1 |\n',
    [
      'x.feature:6: This row has more or fewer cells than the first row of its table: put a | before, between and after its cells.',
    ],
  ],
  [
    'a tag with a space',
    'Feature: X\n  @id:a b\n  Scenario: Y\n    Given a\n',
    ['x.feature:2: A tag holds no space: write, for example, @id:some-words, with one space between two tags.'],
  ],
  [
    'tags at the end',
    `${SCENARIO}  @UC-01\n`,
    ['x.feature:5: The file ends with tags that belong to nothing: put their scenario below them, or delete them.'],
  ],
  [
    'tags above a step',
    `${SCENARIO}    @UC-01\n    When b\n`,
    ['x.feature:5: Tags stand above a scenario, a rule or examples, but below them comes the step "When b".'],
  ],
  [
    'an unknown language',
    `# language: xx\n${SCENARIO}`,
    ['x.feature:1: Gherkin has no language "xx": the phrases are English, so delete the line "# language: xx".'],
  ],
  [
    'a quoted text without an end',
    `${SCENARIO}    """\n    open\n`,
    ['x.feature:6: The file ends within a quoted text: close it with a line that holds """ and nothing else.'],
  ],
  [
    'a background that comes late',
    `${SCENARIO}  Background:\n    Given b\n`,
    ['x.feature:4: A background stands above the first scenario of its feature or rule: move it there.'],
  ],
  [
    'a second feature',
    `${SCENARIO}Feature: Z\n`,
    ['x.feature:4: "Feature:" cannot stand here: a file has one feature, and examples belong to an outline.'],
  ],
  ['nothing where nothing is wrong', SCENARIO, []],
];

describe('explainSyntaxErrors', () => {
  for (const [what, text, sentences] of CASES) {
    it(`tells ${what}`, () => expect(explainSyntaxErrors(parse(text))).to.deep.equal(sentences));
  }

  it('keeps a message that it does not know', () => {
    const problem: ParseProblem = { featurePath: 'x.feature', line: null, message: 'something new' };
    expect(explainSyntaxErrors([problem])).to.deep.equal(['x.feature:1: something new']);
  });
});

/** What Gherkin's own parser says of a text. */
function parse(text: string): ParseProblem[] {
  const options = { newId: IdGenerator.incrementing(), includeGherkinDocument: true };
  return generateMessages(text, 'x.feature', SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN, options).flatMap(
    ({ parseError }) =>
      parseError === undefined
        ? []
        : [
            {
              featurePath: 'x.feature',
              line: parseError.source.location?.line ?? null,
              message: parseError.message.replace(/^\(\d+:\d+\): /, ''),
            },
          ],
  );
}
