import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { ignoredVariables } from './misspelt-variables';
import { readSources } from './sources';

const QUOTED = "write OPENTV_PASSWORD='...', in single quotes.";
const CUT = `OPENTV_PASSWORD (from .env) is read only up to its #: where that belongs to the value, ${QUOTED}`;
const TRIMMED = `OPENTV_PASSWORD (from .env) is read without the spaces at its end: where they belong to the value, ${QUOTED}`;
const UNCLOSED = `OPENTV_PASSWORD (from .env) begins with a quotation mark that is not closed, and is read with it: where it is no part of the value, ${QUOTED}`;
const ENCODING = 'OPENTV_PASSWORD (from .env) holds bytes that are no UTF-8, and is read wrongly: save .env as UTF-8.';
const LINE_BREAK = `OPENTV_PASSWORD (from .env) is read with line breaks for its \\n or \\r: where they belong to the value, ${QUOTED}`;
const BACKSLASH = `OPENTV_PASSWORD (from .env) keeps the backslash before a quotation mark: where it is no part of the value, ${QUOTED}`;
const NOT_READ = 'Line 1 of .env is no NAME=value, and counts for nothing: write it as .env.example does.';

describe('.env', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'env-file-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (content: string | Buffer): void => writeFileSync(join(folder, '.env'), content);
  const warnings = (): string[] => ignoredVariables({ environment: {}, folder });
  const password = (): string | undefined => readSources({ environment: {}, folder }).get('OPENTV_PASSWORD')?.value;

  /** A line, what it is read as, and what is said of it. */
  const table: [string, string | undefined, string[]][] = [
    ['OPENTV_PASSWORD=ab', 'ab', []],
    ['OPENTV_PASSWORD=ab#cd', 'ab', [CUT]],
    ['OPENTV_PASSWORD=#abcd', undefined, [CUT]],
    ['OPENTV_PASSWORD="ab"#cd', 'ab', [CUT]],
    ['export OPENTV_PASSWORD = ab#cd', 'ab', [CUT]],
    ['OPENTV_PASSWORD=ab #cd', 'ab', [CUT]],
    ['OPENTV_PASSWORD=ab # the new one', 'ab', []],
    ["OPENTV_PASSWORD='ab#cd'", 'ab#cd', []],
    ['OPENTV_PASSWORD="ab#cd" # quoted', 'ab#cd', []],
    ['OPENTV_PASSWORD=`ab\'"#cd`', 'ab\'"#cd', []],
    ['OPENTV_PASSWORD=ab  ', 'ab', [TRIMMED]],
    ['OPENTV_PASSWORD=ab\t\r', 'ab', [TRIMMED]],
    ['OPENTV_PASSWORD=ab\u00a0', 'ab', [TRIMMED]],
    ['OPENTV_PASSWORD=ab\r', 'ab', []],
    ["OPENTV_PASSWORD=' ab  '", ' ab  ', []],
    ["OPENTV_PASSWORD='ab'  ", 'ab', []],
    ['OPENTV_PASSWORD=', undefined, []],
    ['OPENTV_PASSWORD=   ', undefined, []],
    ["OPENTV_PASSWORD='ab", "'ab", [UNCLOSED]],
    ['OPENTV_PASSWORD="ab"cd', '"ab"cd', [UNCLOSED]],
    ['OPENTV_PASSWORD="a\\nb"', 'a\nb', [LINE_BREAK]],
    ["OPENTV_PASSWORD='a\\nb'", 'a\\nb', []],
    ['OPENTV_PASSWORD="a\\"b"', 'a\\"b', [BACKSLASH]],
    ['OPENTV_PASSWORD=a$b', 'a$b', []],
    ['set OPENTV_PASSWORD=ab', undefined, [NOT_READ]],
    ['OPENTV_PASSWORD ab', undefined, [NOT_READ]],
    ['# OPENTV_PASSWORD=ab#cd', undefined, []],
    ['OTHER=ab#cd', undefined, []],
    ['a line of another tool', undefined, []],
  ];
  for (const [line, value, said] of table) {
    it(`${JSON.stringify(line)} is read as ${JSON.stringify(value)}${said.length > 0 ? ', and told' : ''}`, () => {
      write(`${line}\nCERTIFY_TESTER=Team\n`);
      expect([password(), warnings()]).to.deep.equal([value, said]);
    });
  }

  it('names each variable in whose place Windows-1252 would be read wrongly', () => {
    write(Buffer.from('# f\u00fcr alle\nCERTIFY_TESTER=Team\nOPENTV_PASSWORD=gr\u00fcn\n', 'latin1'));
    expect(warnings()).to.deep.equal([ENCODING]);
    write('OPENTV_PASSWORD=gr\u00fcn\n');
    expect([password(), warnings()]).to.deep.equal(['gr\u00fcn', []]);
  });

  it('tells a variable that is set twice', () => {
    write('OPENTV_PASSWORD=one\nOPENTV_PASSWORD=two\n');
    expect([password(), warnings()]).to.deep.equal([
      'two',
      ['OPENTV_PASSWORD (from .env) is set twice: the last one counts.'],
    ]);
  });

  const text = 'CERTIFY_TARGET=live\r\n';
  const swapped = Buffer.from(text, 'utf16le').swap16();
  for (const [what, content] of [
    ['with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['without a mark', Buffer.from(text, 'utf16le')],
    ['the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped])],
  ] as const) {
    it(`is refused as UTF-16 ${what}`, () => {
      write(content);
      expect(password)
        .to.throw('.env is UTF-16 text, of which nothing would be read: save it as UTF-8.')
        .with.property('code', 'ENV_FILE_UNREADABLE');
    });
  }

  it('is read with a mark of UTF-8', () => {
    write('\ufeffOPENTV_PASSWORD=ab\r\n');
    expect([password(), warnings()]).to.deep.equal(['ab', []]);
  });

  it('is refused where a value reaches over lines, which would swallow what stands there', () => {
    write('OPENTV_PASSWORD="ab\nCERTIFY_TARGET=live\nCERTIFY_TESTER=x"\n');
    expect(password)
      .to.throw('OPENTV_PASSWORD (from .env) reaches over several lines: close its quotation mark, or write ')
      .with.property('code', 'ENV_FILE_UNREADABLE');
  });
});

describe('a secret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secret-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'secret');
  const value = (environment: Record<string, string>): string | undefined =>
    readSources({ environment }).get('OPENTV_PASSWORD')?.value;

  const table: [string | Buffer, string][] = [
    ['ab', 'ab'],
    ['ab\n', 'ab'],
    ['ab\r\n', 'ab'],
    [' ab#c \n', ' ab#c '],
    ['\ufeffgr\u00fcn\n', 'gr\u00fcn'],
  ];
  for (const [content, expected] of table) {
    it(`in a file of ${JSON.stringify(content)} is ${JSON.stringify(expected)}`, () => {
      writeFileSync(file, content);
      expect(value({ OPENTV_PASSWORD_FILE: file })).to.equal(expected);
    });
  }

  for (const [what, content] of [
    ['UTF-16 text', Buffer.from('\ufeffab\r\n', 'utf16le')],
    ['no UTF-8 text', Buffer.from('gr\u00fcn', 'latin1')],
  ] as const) {
    it(`in a file that is ${what} is refused`, () => {
      writeFileSync(file, content);
      expect(() => value({ OPENTV_PASSWORD_FILE: file }))
        .to.throw(`OPENTV_PASSWORD_FILE names the file ${file}, which is ${what}: save it as UTF-8.`)
        .with.property('code', 'SECRET_FILE_UNREADABLE');
    });
  }

  it('in the environment is what stands there, and not set where that is nothing', () => {
    expect(['ab ', ' ', ''].map((OPENTV_PASSWORD) => value({ OPENTV_PASSWORD }))).to.deep.equal([
      'ab ',
      undefined,
      undefined,
    ]);
  });
});
