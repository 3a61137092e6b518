import { expect } from 'chai';
import { encode } from 'iconv-lite';
import { type CsvOptions, readCsv } from './read-csv';
import { namedDelimiter, namedQuote } from './said-dialect';

const read = (content: Buffer | string, said: CsvOptions = {}): { cells: string[][]; readAs: string } => {
  const { table, readAs } = readCsv(Buffer.from(content), 'list.csv', said);
  return { cells: table.rows.map(({ cells }) => cells.map(({ text }) => text)), readAs };
};
const problem = (content: Buffer | string, said: CsvOptions = {}): string => {
  try {
    return `none: ${JSON.stringify(read(content, said))}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const GERMAN = 'Test;Erwartetes Ergebnis\r\nBC-00;Die Plattform antwortet – „gültig“\r\nBC-01;Prénom réservé\r\n';
const GERMAN_CELLS = GERMAN.trim()
  .split('\r\n')
  .map((line) => line.split(';'));

describe('a CSV file', () => {
  for (const [encoding, options, name] of [
    ['utf8', {}, 'UTF-8'],
    ['utf8', { addBOM: true }, 'UTF-8'],
    ['utf16le', { addBOM: true }, 'UTF-16LE'],
    ['utf16le', {}, 'UTF-16LE'],
    ['utf16be', { addBOM: true }, 'UTF-16BE'],
    ['utf16be', {}, 'UTF-16BE'],
    ['utf-32le', { addBOM: true }, 'UTF-32LE'],
    ['win1252', {}, 'Windows-1252'],
  ] as const) {
    it(`is read in ${encoding}${'addBOM' in options ? ' with a byte order mark' : ''}`, () =>
      expect(read(encode(GERMAN, encoding, options))).to.deep.equal({
        cells: GERMAN_CELLS,
        readAs: `read as ${name}, separated by ";", quoted with '"'`,
      }));
  }

  for (const encoding of ['macroman', 'cp850', 'cp437', 'shift_jis', 'windows-1251', 'gb18030']) {
    const text =
      encoding === 'windows-1251'
        ? 'Test;Результат\r\nBC-00;Платформа отвечает\r\n'
        : /jis|gb/.test(encoding)
          ? 'テスト;結果\r\nBC-00;応答する、成功\r\n'
          : 'Test;Ergebnis\r\nBC-00;Die Antwort ist gültig, Prénom möglich\r\n';
    it(`in ${encoding} is refused, and read where that is said`, () => {
      const content = encode(text, encoding);
      expect(problem(content)).to.match(/^The sheet list\.csv: (?:does not read as|is not UTF-8).*--encoding/);
      expect(read(content, { encoding }).cells.flat().join(' ')).to.equal(text.trim().replace(/;|\r\n/g, ' '));
    });
  }

  for (const [what, content, said, sentence] of [
    [
      'another encoding than is said',
      encode(GERMAN, 'win1252'),
      { encoding: 'utf-8' },
      'line 2 holds a character that is lost',
    ],
    ['UTF-8 that is said to be something else', Buffer.from(GERMAN), { encoding: 'latin1' }, 'and is UTF-8'],
    [
      'what was saved wrongly before',
      Buffer.from('Test;x\nBC-00;gÃ¼ltig\n'),
      {},
      'line 2 holds "BC-00;gÃ¼ltig", which was saved in a wrong encoding before',
    ],
    ['an unknown encoding', Buffer.from(GERMAN), { encoding: 'klingon' }, 'which is no encoding that is known'],
    [
      'characters that were lost before',
      Buffer.from('Test;x\nBC-00;g\ufffdltig\n'),
      {},
      'line 2 holds a character that is lost',
    ],
    ['a quote that is not closed', Buffer.from('Test;x\nBC-00;"open\nBC-01;y\n'), {}, 'is not CSV: Quote Not Closed'],
    [
      'a quote that is closed too late',
      Buffer.from('Test;x;y\nBC-00;"open;a\nBC-01;b";c\nBC-02;d;e\n'),
      {},
      'a field in quotes (") holds a whole line, "BC-01;b"',
    ],
  ] as const) {
    it(`says what is wrong: ${what}`, () => expect(problem(content, said)).to.include(sentence));
  }

  for (const [what, content, cells] of [
    [
      'commas in fields of a list with semicolons',
      'No;Do;See\n1;a, b, c, d;e, f, g\n2;h;i\n',
      [
        ['No', 'Do', 'See'],
        ['1', 'a, b, c, d', 'e, f, g'],
        ['2', 'h', 'i'],
      ],
    ],
    [
      'semicolons in fields of a list with commas',
      'No,See\n1,a; b; c; d\n2,e\n',
      [
        ['No', 'See'],
        ['1', 'a; b; c; d'],
        ['2', 'e'],
      ],
    ],
    [
      'tabs, and empty fields at the beginning',
      'No\tDo\tSee\n\tx\ty\n2\t\tz\n',
      [
        ['No', 'Do', 'See'],
        ['', 'x', 'y'],
        ['2', '', 'z'],
      ],
    ],
    [
      'bars',
      'No|See\n1|a, b\n2|c\n',
      [
        ['No', 'See'],
        ['1', 'a, b'],
        ['2', 'c'],
      ],
    ],
    [
      'a first line that names the delimiter',
      'sep=;\r\nNo;See\r\n1;a,b,c\r\n',
      [
        ['No', 'See'],
        ['1', 'a,b,c'],
      ],
    ],
    [
      'a title above the headings',
      'Tests, as agreed, and more\n\nNo;Expected result\n1;a\n2;b\n',
      [['Tests, as agreed, and more'], ['No', 'Expected result'], ['1', 'a'], ['2', 'b']],
    ],
    [
      'a quotation mark inside a field',
      'No;See\n1;The 5" tablet\n2;"said ""no"""\n',
      [
        ['No', 'See'],
        ['1', 'The 5" tablet'],
        ['2', 'said "no"'],
      ],
    ],
    [
      'single quotes',
      "'No','See'\n'1','a, b'\n'2','it''s'\n",
      [
        ['No', 'See'],
        ['1', 'a, b'],
        ['2', "it's"],
      ],
    ],
    [
      'fields of several lines',
      'No;See\n1;"a\nb"\n2;c\n',
      [
        ['No', 'See'],
        ['1', 'a\nb'],
        ['2', 'c'],
      ],
    ],
    [
      'line ends of old Macs',
      'No;See\r1;a\r2;b\r',
      [
        ['No', 'See'],
        ['1', 'a'],
        ['2', 'b'],
      ],
    ],
    [
      'ids with points',
      'No,Title,See\n1.1,Buy,x\n1.10,Pay,y\n',
      [
        ['No', 'Title', 'See'],
        ['1.1', 'Buy', 'x'],
        ['1.10', 'Pay', 'y'],
      ],
    ],
  ] as const) {
    it(`is understood with ${what}`, () => expect(read(content).cells).to.deep.equal(cells));
  }

  it('is read as the user says', () =>
    expect([
      read('No:See\n1:a;b\n', { delimiter: namedDelimiter(':') }).cells,
      read('No,See\n1,"a\n', { quote: namedQuote('none') }),
    ]).to.deep.equal([
      [
        ['No', 'See'],
        ['1', 'a;b'],
      ],
      {
        cells: [
          ['No', 'See'],
          ['1', '"a'],
        ],
        readAs: 'read as UTF-8, separated by ",", without quotes',
      },
    ]));
});
