import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { loadCatalogue } from '@opentv-bango/certification';
import { expect } from 'chai';
import { PROJECT } from '../project';
import { checkPlan, checkTestCases, readPlan } from './index';

describe('checkPlan', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plan-'));
    await writeFile(
      join(folder, 'own.feature'),
      '@UC-01\nFeature: Own\n  @id:own-a\n  Scenario: A\n    Given a\n  @id:own-b\n  Scenario: B\n    Given b\n',
    );
    await writeFile(
      join(folder, 'slips.feature'),
      '@UC-01\nFeature: Own\n  @needs:standrd @BC-99 @UC-12 @id:own-c\n  Scenario: C\n    Given a\n',
    );
    await writeFile(
      join(folder, 'twins.feature'),
      'Feature: Own\n  @id:own-d\n  Scenario: D\n    Given a\n  @id:own-d\n  Scenario: E\n    Given a\n',
    );
    await writeFile(
      join(folder, 'rows.feature'),
      'Feature: Own\n  @id:own-e\n  Scenario Outline: F <n>\n    Given a\n    Examples:\n      | n |\n      | 1 |\n      | 2 |\n',
    );
    await writeFile(join(folder, 'broken.feature'), 'Feature: X\n  Scenario: Y\n    Given a\n    Wehn b\n');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const check = (name: string, tags: string | null, lines = ''): void => {
    const path = relative(PROJECT, join(folder, name));
    const paths = [`${path}${lines}`];
    checkPlan(readPlan([path]), { tags, paths, typed: [name] });
  };

  it('lets pass what selects at least one scenario', () => {
    check('own.feature', null);
    check('own.feature', '@id:own-b', ':7');
    checkPlan(readPlan([]), { tags: '@UC-06', paths: [], typed: [] });
  });

  it('names a tag that nobody carries, and those that may have been meant', () => {
    expect(() => checkPlan(readPlan([]), { tags: '@UC-6 and @needs:clok', paths: [], typed: [] }))
      .to.throw(
        /^No scenario is selected by --tags "@UC-6 and @needs:clok"\. No scenario carries @UC-6: did you mean @UC-06\? No scenario carries @needs:clok: did you mean @needs:clock\?$/,
      )
      .with.property('code', 'NOTHING_SELECTED');
  });

  it('refuses a word that is no tag, although the others select something, and names the tag that was meant', () => {
    const tags = (expression: string) => () => checkPlan(readPlan([]), { tags: expression, paths: [], typed: [] });
    expect(tags('UC-06'))
      .to.throw(/^--tags "UC-06": UC-06 is no tag, since each begins with @\. Did you mean @UC-06\?$/)
      .with.property('code', 'TAGS');
    expect(tags('@UC-06 or @of\\(us\\)')).not.to.throw();
    expect(tags('@UC-06 and (not needs:clok or moon)')).to.throw(
      /: needs:clok is no tag, since each begins with @\. Did you mean @needs:clock\? moon is no tag, since each begins with @\.$/,
    );
  });

  it('tells tags that only others carry from tags that exclude each other', () => {
    expect(() => check('own.feature', '@UC-06')).to.throw(
      'No scenario in own.feature is selected by --tags "@UC-06". Only scenarios elsewhere carry @UC-06.',
    );
    expect(() => check('own.feature', '@id:own-a and @id:own-b')).to.throw(
      'Each of its tags is carried by some scenario, but no scenario has them as it asks.',
    );
    expect(() => check('own.feature', '@id:own-b', ':4')).to.throw('Only scenarios elsewhere carry @id:own-b.');
  });

  it('lists what is wrong with the features, with file and line', () => {
    expect(() => check('broken.feature', null))
      .to.throw(
        `The features cannot be run as they stand:\n  - ${join(folder, 'broken.feature')}:4: "Wehn" is no keyword of Gherkin. Did you mean "When"?`,
      )
      .with.property('code', 'FEATURES');
  });

  it('refuses two scenarios with one id, and takes the rows of an outline for one', () => {
    const file = join(folder, 'twins.feature');
    expect(() => check('twins.feature', null))
      .to.throw(
        `The features cannot be run as they stand:\n  - ${file}:3 and ${file}:6 have the same @id:own-d: give each scenario one of its own`,
      )
      .with.property('code', 'FEATURES');
    check('rows.feature', null);
  });

  it('takes the columns id and tags of a row for its own', async () => {
    const file = join(folder, 'columns.feature');
    const outline = (rows: string): string =>
      `Feature: Own\n  Scenario Outline: H <n>\n    Given a\n    Examples:\n      | id | tags | n |\n${rows}`;
    await writeFile(file, outline('      | own-h | @UC-06 | 1 |\n      | own-i | @UC-07 | 2 |\n'));
    check('columns.feature', '@id:own-i and @UC-07');
    check('columns.feature', '@id:own-h', ':6');
    expect(() => check('columns.feature', '@id:own-h', ':7')).to.throw('Only scenarios elsewhere carry @id:own-h.');
    await writeFile(file, outline('      | own-h | UC-06 | 1 |\n      | own-h |  | 2 |\n'));
    expect(() => check('columns.feature', null)).to.throw(
      `- ${file}:6: "UC-06" in the column tags is no tag, since each begins with @`,
    );
    await writeFile(file, outline('      | own-h |  | 1 |\n      | own-h |  | 2 |\n'));
    expect(() => check('columns.feature', null)).to.throw(`- ${file}:6 and ${file}:7 have the same @id:own-h`);
  });

  it('refuses an unknown capability, an unknown use case, and a test case outside the catalogue', async () => {
    const file = join(folder, 'slips.feature');
    expect(() => check('slips.feature', null))
      .to.throw(
        `The features cannot be run as they stand:\n  - ${file}:4: nothing is known that @needs:standrd could need: did you mean @needs:standard?\n  - ${file}:4: there is no use case @UC-12: they are @UC-01 to @UC-11`,
      )
      .with.property('code', 'FEATURES');
    const catalogue = await loadCatalogue();
    expect(() => checkTestCases(readPlan([relative(PROJECT, file)]), catalogue))
      .to.throw(
        `The features cannot be run as they stand:\n  - ${file}:4: "C" has the tag @BC-99, which no test case of the catalogue knows.`,
      )
      .with.property('code', 'FEATURES');
  });

  it('refuses a tag that means nothing, since the list is closed', async () => {
    const file = join(folder, 'strange.feature');
    await writeFile(
      file,
      '@UC-01\nFeature: Own\n  @nonssp @wip @manual @BC-01 @id:own-g\n  Scenario: G\n    Given a\n',
    );
    const catalogue = await loadCatalogue();
    expect(() => checkTestCases(readPlan([relative(PROJECT, file)]), catalogue))
      .to.throw(
        `The features cannot be run as they stand:\n  - ${file}:4: the tag @nonssp means nothing: did you mean @non-ssp?\n  - ${file}:4: the tag @wip means nothing: the tags are in docs/writing-scenarios.md`,
      )
      .with.property('code', 'FEATURES');
  });

  it('refuses a folder without features', () => {
    expect(() => readPlan([__dirname]))
      .to.throw('holds no feature file')
      .with.property('code', 'NO_FEATURE_FILE');
  });
});
