import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { type CertificateFolder, makeCertificateFolder } from '../../../../tests/kits/certificate/certificate-folder';
import type { Certificate } from '../certificate';
import { cellName, readWorkbook } from '../tables';
import { type MadeSheet, makeWorkbook } from '../tables/test-bench/make-workbook';
import { type FillReport, fillSheet } from './index';

describe('the places of results in a workbook', () => {
  let bench: CertificateFolder;
  let folder: string;
  let certificate: Certificate;
  before(async () => {
    bench = await makeCertificateFolder();
    ({ folder, certificate } = bench);
  });
  after(() => bench.remove());

  const HEAD = ['Test', 'Expected result', 'Actual result', 'Verdict'];
  const fill = async (
    sheets: Record<string, MadeSheet>,
    options: { mapping?: string; columns?: Record<string, string> } = {},
  ): Promise<{ report: FillReport; written: Record<string, string> }> => {
    const [source, target] = [join(folder, 'theirs.xlsx'), join(folder, 'filled.xlsx')];
    await makeWorkbook(source, sheets);
    const mappingFile = options.mapping === undefined ? null : join(folder, 'mapping.yaml');
    if (mappingFile !== null) await writeFile(mappingFile, options.mapping ?? '');
    const report = await fillSheet(source, target, certificate, {
      mappingFile,
      columns: options.columns ?? {},
      force: false,
    });
    const [before, after] = [await verdicts(source), await verdicts(target)];
    const changed = Object.entries(after).filter(([cell, text]) => before[cell] !== text);
    return { report, written: Object.fromEntries(changed.map(([cell, text]) => [cell, text.split('\n')[0] ?? ''])) };
  };
  const verdicts = async (file: string): Promise<Record<string, string>> => {
    const cells = (await readWorkbook(file)).flatMap(({ sheet, rows }) =>
      rows.flatMap(({ line, cells }) =>
        cells.map(({ text }, column): [string, string] => [`${sheet}!${cellName(line, column + 1)}`, text]),
      ),
    );
    return Object.fromEntries(cells.filter(([, text]) => text !== ''));
  };
  const PASSED = 'PASSED (REHEARSAL)';
  const COUNT = '4 of 4 scenario(s) as expected.';
  const FAILED = 'FAILED (REHEARSAL)';

  const cases: [
    string,
    Record<string, MadeSheet>,
    Record<string, string>,
    { mapping?: string; columns?: Record<string, string> }?,
  ][] = [
    [
      'below headings in two rows',
      {
        T: {
          rows: [
            ['Test No', 'Expected result', 'Result', null],
            [null, null, 'Actual', 'Verdict'],
            ['BC-12', 'suspended'],
          ],
          merged: ['A1:A2', 'B1:B2', 'C1:D1'],
        },
      },
      { 'T!C3': COUNT, 'T!D3': PASSED },
    ],
    [
      'in the cells that are merged over all rows of a test',
      {
        T: {
          rows: [HEAD, ['BC-12', 'a'], [null, 'b'], ['BC-13', 'c', 'done']],
          merged: ['A2:A3', 'C2:C3', 'D2:D3'],
        },
      },
      { 'T!C2': COUNT, 'T!D2': PASSED, 'T!D4': FAILED },
    ],
    [
      'below a heading that is merged over two columns',
      {
        T: {
          rows: [
            ['Test', 'Expected result', 'Verdict', null],
            ['BC-12', 'a'],
          ],
          merged: ['C1:D1', 'C2:D2'],
        },
      },
      { 'T!C2': PASSED },
    ],
    [
      'on every sheet, also a hidden one',
      {
        One: { rows: [HEAD, ['BC-12', 'a', 'done']] },
        Two: { rows: [HEAD, ['BC-13', 'b', 'done']], hidden: true },
      },
      { 'One!D2': PASSED, 'Two!D2': FAILED },
    ],
    [
      'and not in the list of changes',
      {
        Changes: {
          rows: [
            ['No', 'Description', 'Date', 'Author'],
            ['BC-12', 'first', null, 'x'],
          ],
        },
        T: {
          rows: [
            ['Test', 'Expected result', 'Verdict'],
            ['BC-12', 'a'],
          ],
        },
      },
      { 'T!C2': PASSED },
    ],
    [
      'of ids that begin like others',
      {
        T: {
          rows: [
            ['No', 'Expected result', 'Verdict'],
            ['1', 'a'],
            ['1.1', 'b'],
            ['1.10', 'c'],
          ],
        },
      },
      { 'T!C3': PASSED, 'T!C4': FAILED },
      { mapping: 'tests: { "1.1": BC-12, "1.10": [BC-13] }\n' },
    ],
    [
      'below headings in another language, by a whole cell that a mapping names',
      {
        T: {
          rows: [
            ['Prova', 'Risultato atteso', 'Esito'],
            ['TC_1 Sospensione', 'a'],
            ['bc\u201113', 'b'],
          ],
        },
      },
      { 'T!C2': PASSED, 'T!C3': FAILED },
      { mapping: 'tests: { "TC_1 Sospensione": BC-12 }\n' },
    ],
    [
      'below headings that the user names',
      {
        T: {
          rows: [
            ['番号', '期待結果', '判定'],
            ['BC-12', 'a'],
          ],
        },
      },
      { 'T!C2': PASSED },
      { columns: { id: '番号', expected: '期待結果', verdict: '判定' } },
    ],
    [
      'in rows that a mapping names by their cells',
      {
        T: {
          rows: [
            ['Test', 'Expected result', 'Verdict'],
            [null, 'a'],
            ['BC-13', 'b'],
          ],
        },
      },
      { 'T!C2': PASSED },
      { mapping: 'cells: { T!A2: BC-12, T!A3: no case }\n' },
    ],
  ];
  for (const [what, sheets, written, options] of cases) {
    it(`are found ${what}`, async () => expect((await fill(sheets, options)).written).to.deep.equal(written));
  }

  for (const [what, rows, merged, sentence] of [
    [
      'merged over two tests',
      [HEAD, ['BC-12', 'a', 'done'], ['BC-13', 'b', 'done']],
      ['D2:D3'],
      'the result of test BC-12 belongs into T!D2, which is merged (D2:D3) with the rows of BC-12, BC-13',
    ],
    [
      'merged with what is expected',
      [
        ['Test', 'Expected result', 'Verdict'],
        ['BC-12', 'a'],
      ],
      ['B2:C2'],
      'belongs into T!C2, which is merged (B2:C2) with other columns',
    ],
    [
      'merged with another result',
      [HEAD, ['BC-12', 'a']],
      ['C2:D2'],
      'belongs into T!C2, which is merged (C2:D2) with other columns',
    ],
    [
      'headed twice',
      [
        ['Test', 'Expected result', 'Verdict', 'Verdict'],
        ['BC-12', 'a'],
      ],
      [],
      'both T!C1 and D1 are headed as verdict; say which is meant with --columns verdict=<heading>',
    ],
  ] as [string, MadeSheet['rows'], string[], string][]) {
    it(`are refused where the cell is ${what}`, async () => {
      const error = await fill({ T: { rows, merged } }).catch((reason: unknown) => reason);
      expect(error).to.have.property('message').that.includes(sentence);
    });
  }

  it('are told where nobody sees them, and where a row is not understood', async () => {
    const { report } = await fill({
      T: {
        rows: [HEAD, ['BC-12', 'a', 'done'], [null, 'answers'], ['BC-13', 'b', 'done']],
        hiddenRows: [2],
        before: '<cols><col min="4" max="4" width="9" hidden="1"/></cols>',
      },
      U: {
        rows: [
          ['Test', 'Expected result'],
          ['BC-14', 'a'],
        ],
      },
    });
    expect({ notes: report.notes, unplaced: report.unplaced.filter((one) => /A[23]\b/.test(one)) }).to.deep.equal({
      notes: [
        'The sheet "T" has hidden rows, which count as the others do: row 2 (BC-12).',
        'The column of T!D1 (verdict) is hidden.',
      ],
      unplaced: [
        'T!A3 is empty, and the row expects "answers".',
        'U!A2, test BC-14: its sheet has no column for results.',
      ],
    });
  });
});
