import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { type ArchiveMember, readArchive, writeArchive } from '../archive';
import { readTests, type TestReading } from './index';
import { readTables } from './read-tables';
import { formula, type MadeSheet, makeWorkbook, number } from './test-bench/make-workbook';

const HEAD = ['Test', 'Action', 'Expected result'];

describe('the tests of a workbook', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tables-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = async (
    sheets: Record<string, MadeSheet>,
    cells: Record<string, string> = {},
    formats: readonly string[] = [],
  ): Promise<TestReading> => {
    const file = join(folder, 'list.xlsx');
    await makeWorkbook(file, sheets, formats);
    const { tables } = await readTables(file);
    const needed = ({ id, expected }: { id?: number; expected?: number }): boolean =>
      id !== undefined && expected !== undefined;
    return readTests(tables, 'list.xlsx', { needed, cells });
  };
  const told = ({ tests, unclear, notes }: TestReading): object => ({
    tests: tests.map(({ id, cell, texts }) => `${cell} ${id}: ${texts.expected ?? ''}`),
    unclear: unclear.map(({ cell, problem }) => `${cell} ${problem}`),
    notes,
  });

  const cases: [string, Record<string, MadeSheet>, Partial<ReturnType<typeof told>>][] = [
    [
      'of several sheets',
      {
        Purchase: { rows: [HEAD, ['BC-01', 'buy', 'pending']] },
        Suspend: { rows: [['Suspension'], [], HEAD, ['BC-12', 'stop', 'suspended']] },
      },
      { tests: ['Purchase!A2 BC-01: pending', 'Suspend!A4 BC-12: suspended'] },
    ],
    [
      'behind a list of changes',
      {
        'Revision history': {
          rows: [
            ['No', 'Description', 'Date', 'Author'],
            ['1', 'First draft', '2026-01-10', 'QA'],
          ],
        },
        Tests: { rows: [HEAD, ['BC-01', 'buy', 'pending']] },
      },
      {
        tests: ['Tests!A2 BC-01: pending'],
        notes: ['The sheet "Revision history" lists changes of the document and was not read.'],
      },
    ],
    [
      'on hidden sheets and in hidden rows',
      {
        Tests: { rows: [HEAD, ['BC-01', 'buy', 'pending'], ['BC-02', 'pay', 'active']], hiddenRows: [3] },
        Old: { rows: [HEAD, ['BC-03', 'wait', 'expired']], hidden: true },
      },
      {
        tests: ['Tests!A2 BC-01: pending', 'Tests!A3 BC-02: active', 'Old!A2 BC-03: expired'],
        notes: [
          'The sheet "Tests" has hidden rows, which count as the others do: row 3 (BC-02).',
          'The sheet "Old" is hidden; its 1 test count as the others do.',
        ],
      },
    ],
    [
      'beside a table that nobody understands',
      {
        Tests: { rows: [HEAD, ['BC-01', 'buy', 'pending']] },
        More: {
          rows: [
            ['Ref', 'Do', 'Passes when'],
            ['X', 'y', 'z'],
          ],
        },
      },
      {
        tests: ['Tests!A2 BC-01: pending'],
        unclear: [
          'More!A1 begins a table without the headings of tests; name them under "columns", or call the sheet "More" "no case" under "cells"',
        ],
      },
    ],
    [
      'with headings again above each section',
      { T: { rows: [['Purchase'], HEAD, ['BC-01', 'a', 'x'], [], ['Suspend'], HEAD, ['BC-12', 'b', 'y']] } },
      { tests: ['T!A3 BC-01: x', 'T!A7 BC-12: y'] },
    ],
    [
      'with titles of sections',
      {
        T: {
          rows: [HEAD, ['Purchase'], ['1 Purchase'], ['1.1', 'a', 'x'], ['Part 2 - more'], ['1.2', 'b', 'y']],
          merged: ['A5:C5'],
        },
      },
      { tests: ['T!A4 1.1: x', 'T!A6 1.2: y'] },
    ],
    [
      'with headings in two rows',
      {
        T: {
          rows: [
            ['No', 'Expected', null, 'Actual', null],
            [null, 'Result', 'Remark', 'Result', 'Date'],
            ['BC-00', 'x', 'r'],
          ],
          merged: ['A1:A2', 'B1:C1', 'D1:E1'],
        },
      },
      { tests: ['T!A3 BC-00: x'] },
    ],
    [
      'of several rows each',
      {
        T: {
          rows: [HEAD, ['BC-01', 'buy', 'pending'], [null, 'pay', 'active'], ['BC-02', 'stop', 'suspended']],
          merged: ['A2:A3'],
        },
      },
      { tests: ['T!A2 BC-01: pending\nactive', 'T!A4 BC-02: suspended'] },
    ],
    [
      'that share an expectation',
      { T: { rows: [HEAD, ['BC-01', 'a', 'refused'], ['BC-02', 'b']], merged: ['C2:C3'] } },
      { tests: ['T!A2 BC-01: refused', 'T!A3 BC-02: refused'] },
    ],
    [
      'in rich text, with a link',
      {
        T: {
          rows: [
            HEAD,
            [
              {
                attributes: 't="inlineStr"',
                content: '<is><r><rPr><b/></rPr><t>BC-</t></r><r><t>00</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>',
              },
              'a',
              'x',
            ],
          ],
          after: '<hyperlinks><hyperlink ref="A2" location="T!A1" display="other"/></hyperlinks>',
        },
      },
      { tests: ['T!A2 BC-00: x'] },
    ],
    [
      'that nothing names',
      { T: { rows: [HEAD, [null, 'a', 'answers'], ['BC-01', 'b', 'x']] } },
      { tests: ['T!A3 BC-01: x'], unclear: ['T!A2 is empty, and the row expects "answers"'] },
    ],
    [
      'with formulas and errors',
      {
        T: {
          rows: [
            HEAD,
            [formula('"BC-"&1', 'BC-01'), 'a', 'x'],
            [formula('"BC-"&2', null), 'b', 'y'],
            [{ attributes: 't="e"', content: '<f>A9</f><v>#REF!</v>' }, 'c', 'z'],
            ['BC-04', 'd', { attributes: 't="e"', content: '<v>#N/A</v>' }],
          ],
        },
      },
      {
        tests: ['T!A2 BC-01: x', 'T!A5 BC-04: #N/A'],
        unclear: [
          'T!A3 holds a formula that was never computed; open the file in a spreadsheet program and save it there',
          'T!A4 holds the error value #REF!',
          'T!C5 holds the error value #N/A',
        ],
      },
    ],
    [
      'with a text that is too long for an id',
      { T: { rows: [HEAD, ['word '.repeat(30), 'a', 'x']] } },
      { tests: [], unclear: ['T!A2 holds a text that is too long for an id, and the row expects "x"'] },
    ],
  ];
  for (const [what, sheets, expected] of cases) {
    it(`are read ${what}`, async () =>
      expect(told(await read(sheets))).to.deep.equal({ tests: [], unclear: [], notes: [], ...expected }));
  }

  it('have the numbers that their cells show as ids', async () => {
    const formats = ['0.00', '000', '"BC-"00', 'd-mmm'];
    const cells = [
      number('1.1'),
      number('2.2999999999999998'),
      number('1.1', 1),
      number('7', 2),
      number('3', 3),
      number('45000', 4),
    ];
    const rows = [HEAD, ...cells.map((cell) => [cell, 'a', 'x'])];
    expect(told(await read({ T: { rows } }, {}, formats))).to.deep.equal({
      tests: ['T!A2 1.1: x', 'T!A3 2.3: x', 'T!A4 1.10: x', 'T!A5 007: x', 'T!A6 BC-03: x'],
      unclear: ['T!A7 holds a date, which a spreadsheet program may have made of an id; write it as text'],
      notes: [],
    });
  });

  it('are what a mapping says of cells and sheets', async () => {
    const sheets = {
      T: { rows: [HEAD, [null, 'a', 'answers'], [null, 'b', 'a remark'], ['BC-01', 'c', 'x']] },
      Legend: {
        rows: [
          ['Ref', 'Colour', 'Meaning'],
          ['1', 'red', 'bad'],
        ],
      },
    };
    const cells = { 'T!A2': 'BC-00', 'T!A3': 'no case', Legend: 'no case' };
    expect(told(await read(sheets, cells))).to.deep.equal({
      tests: ['T!A2 BC-00: answers', 'T!A4 BC-01: x'],
      unclear: [],
      notes: ['By the mapping no case: T!A3, Legend.'],
    });
    const error = await read(sheets, { 'T!B9': 'BC-00' }).catch((reason: unknown) => reason);
    expect(error).to.have.property('message').that.includes('has no cell T!B9 below a heading of tests');
  });

  it('are read where rows and cells do not say where they are, under a prefix', async () => {
    const file = join(folder, 'odd.xlsx');
    const cell = (text: string): string => `<x:c t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
    await makeWorkbook(file, { T: { rows: [] } });
    const members: ArchiveMember[] = [];
    for await (const member of readArchive(file)) members.push(member);
    const sheet = members.find(({ path }) => path === 'xl/worksheets/sheet1.xml');
    const rows = [HEAD, ['BC-01', 'a&#10;b', 'x']].map((row) => `<x:row>${row.map(cell).join('')}</x:row>`);
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>${rows.join('')}</x:sheetData></x:worksheet>`;
    if (sheet) sheet.content = Buffer.from(xml);
    await writeArchive(file, members, new Date(0));
    const { tables } = await readTables(file);
    const { tests } = readTests(tables, file, { needed: ({ expected }) => expected !== undefined });
    expect(tests.map(({ cell: name, texts }) => [name, texts])).to.deep.equal([
      ['T!A2', { id: 'BC-01', action: 'a\nb', expected: 'x' }],
    ]);
  });

  for (const [what, content, sentence] of [
    [
      'is protected by a password',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'is protected by a password; open it, take the password off, and save it again',
    ],
    ['is an old workbook', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'is a workbook of Excel 97 to 2003 (.xls)'],
    ['is a PDF', Buffer.from('%PDF-1.7'), 'is a PDF; ask for the workbook or a CSV file'],
    ['is empty', Buffer.alloc(0), 'is empty'],
    ['is text', Buffer.from('Test;Expected\n'), 'is not an .xlsx workbook; save it again as .xlsx'],
  ] as const) {
    it(`are not read from a file that ${what}`, async () => {
      const file = join(folder, 'list.xlsx');
      await writeFile(file, content);
      const error = await readTables(file).catch((reason: unknown) => reason);
      expect(error).to.have.property('message').that.includes(sentence);
    });
  }

  it('are not read from a damaged worksheet', async () => {
    const file = join(folder, 'list.xlsx');
    await makeWorkbook(file, { T: { rows: [HEAD], after: '<open>' } });
    const error = await readTables(file).catch((reason: unknown) => reason);
    expect(error).to.have.property('message').that.includes('its part xl/worksheets/sheet1.xml is damaged');
  });
});
