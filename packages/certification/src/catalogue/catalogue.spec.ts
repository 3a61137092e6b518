import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { expect } from 'chai';
import { encode } from 'iconv-lite';
import writeWorkbook from 'write-excel-file/node';
import { makeWorkbook } from '../tables/test-bench/make-workbook';
import { CatalogueError, findUnknownTags, loadCatalogue, readStoredCatalogue, storeCatalogue } from './index';

describe('a catalogue of test cases', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const save = async (name: string, content: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, content);
    return file;
  };
  const problem = async (name: string, content: string): Promise<string> => {
    try {
      await loadCatalogue(await save(name, content));
    } catch (error) {
      if (error instanceof UserError) return error.message.replace(`${folder}/`, '');
      throw error;
    }
    return 'none';
  };

  it('is shipped with BC-00 to BC-32, BC-34 and BC-41, declared as our own', async () => {
    const { declaredAs, cases } = await loadCatalogue();
    expect([declaredAs, cases.map(({ id }) => id)]).to.deep.equal([
      'own',
      [...Array.from({ length: 33 }, (_, index) => `BC-${String(index).padStart(2, '0')}`), 'BC-34', 'BC-41'],
    ]);
    expect(
      cases.filter(({ source, expected, action }) => source === '' || expected === '' || action === ''),
    ).to.deep.equal([]);
  });

  it('may extend the shipped one, replacing cases of the same id', async () => {
    const file = await save(
      'ours.yaml',
      'extends: shipped\ndeclaredAs: bango\ncases:\n  - { id: BC-14, title: Cancel now, onLive: person }\n  - { id: X-1, title: Ours, coveredBy: [BC-01] }\n',
    );
    const { declaredAs, cases } = await loadCatalogue(file);
    expect([declaredAs, cases.length, cases[14]?.title, cases.at(-1)]).to.deep.equal([
      'bango',
      36,
      'Cancel now',
      {
        id: 'X-1',
        title: 'Ours',
        prerequisites: '',
        action: '',
        expected: '',
        useCases: [],
        mandatory: true,
        onLive: 'automatic',
        source: '',
        basis: 'stated',
        coveredBy: ['BC-01'],
      },
    ]);
  });

  const bangoSheet = [
    ['Bango self-certification', '', '', '', ''],
    ['', '', '', '', ''],
    ['Test', 'Prerequisites', 'Action', 'Expected Result', 'Mandatory'],
    ['Connectivity', '', '', '', ''],
    ['0 - Connectivity Test', 'credentials', 'Call echo', '200; OK; Success', 'yes'],
    ['1.2 – Successful First Time Activation', 'an account', 'Create, "activate"; query', '202', 'no'],
  ];
  const expected = [
    {
      id: '0',
      title: 'Connectivity Test',
      prerequisites: 'credentials',
      action: 'Call echo',
      expected: '200; OK; Success',
      mandatory: true,
    },
    {
      id: '1.2',
      title: 'Successful First Time Activation',
      prerequisites: 'an account',
      action: 'Create, "activate"; query',
      expected: '202',
      mandatory: false,
    },
  ].map((one) => ({ ...one, useCases: [], onLive: 'automatic', source: '', basis: 'stated', coveredBy: [one.id] }));

  it('is read from the CSV that Bango hands out, the header row wherever it is', async () => {
    const text = bangoSheet.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
    const { cases } = await loadCatalogue(await save('bango.csv', `\uFEFF${text}`));
    expect(cases).to.deep.equal(expected);
  });

  it("is read from a workbook, and a YAML file says that it is Bango's and how ids meet ours", async () => {
    const sheets = [
      { sheet: 'Cover', data: [['Read this first']] },
      { sheet: 'Tests', data: bangoSheet },
    ];
    await writeWorkbook(sheets).toFile(join(folder, 'bango.xlsx'));
    const file = await save('bango.yaml', "declaredAs: bango\nfrom: bango.xlsx\ncoveredBy:\n  '0': [BC-00]\n");
    const { declaredAs, cases } = await loadCatalogue(file);
    expect([declaredAs, cases]).to.deep.equal(['bango', [{ ...expected[0], coveredBy: ['BC-00'] }, expected[1]]]);
  });

  it('is kept with a run and read back the same', async () => {
    const catalogue = await loadCatalogue();
    await storeCatalogue(folder, catalogue);
    expect(await readStoredCatalogue(folder)).to.deep.equal(catalogue);
  });

  const mistakes: [string, string, string, string][] = [
    [
      'two cases with one id',
      'a.yaml',
      'cases:\n  - { id: A-1, title: x }\n  - { id: A-1, title: y }\n',
      'The catalogue a.yaml:3: the id A-1 is already taken in line 2; give each case its own.',
    ],
    ['what is not YAML', 'a.yaml', 'cases:\n  - {', 'The catalogue a.yaml:2: is not YAML: '],
    [
      'a wrong value',
      'a.yaml',
      'cases:\n  - id: A-1\n    title: x\n    onLive: perhaps\n',
      'The catalogue a.yaml:4: cases.0.onLive ',
    ],
    [
      'a field that does not exist',
      'a.yaml',
      'cases:\n  - { id: A-1, title: x, colour: red }\n',
      'The catalogue a.yaml:2: cases.0 Unrecognized key: "colour".',
    ],
    ['no case', 'a.yaml', 'cases: []\n', 'The catalogue a.yaml: holds no test case.'],
    ['another kind of file', 'a.docx', '', 'The catalogue a.docx: must be a .yaml, .csv or .xlsx file.'],
    [
      'a sheet without headings',
      'a.csv',
      'one,two\nthree,four\n',
      'The catalogue a.csv: has no row with the headings of test cases; it needs at least "Test" and "Expected result" or "Title", or name its headings with --columns.',
    ],
    [
      'two rows with one id',
      'a.csv',
      'Test,Expected result\nT-1,ok\nT-1,ok\n',
      'The catalogue a.csv:3: the id T-1 is already taken in line 2; give each case its own.',
    ],
    [
      'coveredBy of an unknown case',
      'a.yaml',
      'coveredBy: { Z: [BC-01] }\ncases:\n  - { id: A-1, title: x }\n',
      'The catalogue a.yaml: coveredBy names Z, which is no case of this catalogue.',
    ],
  ];
  for (const [what, name, content, sentence] of mistakes) {
    it(`says where the mistake is: ${what}`, async () =>
      expect(await problem(name, content)).to.satisfy((text: string) => text.startsWith(sentence), sentence));
  }

  describe('of a sheet', () => {
    const HEAD = ['Test', 'Expected result'];
    const areas = {
      Purchase: { rows: [HEAD, ['BC-01', 'pending']] },
      Suspend: { rows: [HEAD, ['BC-12', 'suspended'], [null, 'resumed']] },
    };

    it('holds the cases of every sheet, and notes what is not understood', async () => {
      const file = join(folder, 'areas.xlsx');
      await makeWorkbook(file, areas);
      const { name, declaredAs, cases, notes } = await loadCatalogue(file);
      expect([name, declaredAs, cases.map(({ id }) => id), notes]).to.deep.equal([
        'areas.xlsx',
        'own',
        ['BC-01', 'BC-12'],
        ['Not understood: Suspend!A3 is empty, and the row expects "resumed".'],
      ]);
    });

    it("is refused as Bango's until a mapping says what is not understood", async () => {
      await makeWorkbook(join(folder, 'areas.xlsx'), areas);
      const yaml = 'declaredAs: bango\nfrom: areas.xlsx\n';
      expect(await problem('bango.yaml', yaml)).to.equal(
        'The catalogue bango.yaml: is declared as Bango\'s, and its sheet holds what is not understood: Suspend!A3 is empty, and the row expects "resumed". Say under "cells" what each is, by its name: an id, or "no case".',
      );
      const mapped = await loadCatalogue(
        await save('mapped.yaml', `${yaml}cells: { Suspend!A3: R-1 }\ntests: { R-1: BC-13, BC-12: [BC-12, BC-13] }\n`),
      );
      expect(mapped.cases.map(({ id, coveredBy }) => [id, ...coveredBy])).to.deep.equal([
        ['BC-01', 'BC-01'],
        ['BC-12', 'BC-12', 'BC-13'],
        ['R-1', 'BC-13'],
      ]);
    });

    it('names the cells of two cases with one id', async () => {
      const file = join(folder, 'areas.xlsx');
      await makeWorkbook(file, { A: areas.Purchase, B: areas.Purchase });
      const error = await loadCatalogue(file).catch((reason: unknown) => reason);
      expect(error)
        .to.be.instanceOf(CatalogueError)
        .with.property('message')
        .that.includes('the id BC-01 in B!A2 is already taken in A!A2; give each case its own');
    });

    it('takes ids as they are shown, and tells how a CSV file was read', async () => {
      const content = encode('No;Titel;Erwartetes Ergebnis\n1.1;Kauf;gültig\n1.10;x;y\n#5;x;y\nTC 3;x;y\n', 'win1252');
      const file = join(folder, 'liste.csv');
      await writeFile(file, content);
      const { cases, notes } = await loadCatalogue(file);
      expect([cases.map(({ id, expected: result }) => `${id} ${result}`), notes]).to.deep.equal([
        ['1.1 gültig', '1.10 y', '#5 y', 'TC 3 y'],
        [`liste.csv was read as Windows-1252, separated by ";", quoted with '"'.`],
      ]);
    });

    it('is read as the options and the YAML file say', async () => {
      await writeFile(join(folder, 'list.csv'), encode('Kod:Siker\nA-1:időben\n', 'windows-1250'));
      const columns = { id: 'Kod', expected: 'Siker' };
      const csv = { encoding: 'windows-1250', delimiter: ':' };
      const yaml = `from: list.csv\ncolumns: ${JSON.stringify(columns)}\ncsv: ${JSON.stringify(csv)}\n`;
      const lists = [
        await loadCatalogue(join(folder, 'list.csv'), { columns, csv }),
        await loadCatalogue(await save('list.yaml', yaml)),
      ];
      expect(lists.map(({ cases }) => cases.map(({ id, expected: result }) => [id, result]))).to.deep.equal([
        [['A-1', 'időben']],
        [['A-1', 'időben']],
      ]);
    });

    it('is refused where lines have more fields than headings', async () => {
      expect(await problem('a.csv', 'Test,Expected result\nT-1,one, two\n')).to.match(
        /^The sheet a\.csv:2: has 3 fields below 2 headings; .*--delimiter/,
      );
    });

    it('is refused without a heading that is named', async () => {
      await save('list.csv', 'Test,Expected result\nT-1,ok\n');
      expect(await problem('a.yaml', 'from: list.csv\ncolumns: { title: Nowhere }\n')).to.include(
        'has no heading "Nowhere", which is named for title',
      );
    });
  });

  it('says that a file is no workbook', async () => {
    const file = await save('a.xlsx', 'not a workbook');
    const error = await loadCatalogue(file).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).to.be.an('error').with.property('message').that.includes('is not an .xlsx workbook');
  });

  it('says that there is no such workbook', async () => {
    const file = join(folder, 'nowhere.xlsx');
    const error = await loadCatalogue(file).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error)
      .to.be.an('error')
      .with.property('message', `The sheet ${file}: there is no such file; check the path.`);
  });

  it('finds scenarios whose tag no case knows', async () => {
    const scenario = (name: string, ...tags: string[]) => ({ name, featurePath: 'features/a.feature', line: 3, tags });
    const scenarios = [
      scenario('good', '@UC-01', '@BC-01', '@id:good', '@ssp', '@needs:standard'),
      scenario('strange', '@BC-01', '@BC-99', '@id:strange'),
    ];
    const ours = await loadCatalogue(await save('a.yaml', 'cases:\n  - { id: A-1, title: x, coveredBy: [BC-01] }\n'));
    const sentence = 'features/a.feature:3: "strange" has the tag @BC-99, which no test case of the catalogue knows.';
    expect([findUnknownTags(scenarios, await loadCatalogue()), findUnknownTags(scenarios, ours)]).to.deep.equal([
      [sentence],
      [sentence],
    ]);
  });
});
