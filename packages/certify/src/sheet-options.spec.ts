import { expect } from 'chai';
import { namedColumns, sheetOptions } from './sheet-options';

describe('the flags about a sheet', () => {
  it('name columns, several in one value too', () =>
    expect(namedColumns(['id=Ref', 'expected=Pass, when,verdict= OK? '])).to.deep.equal({
      id: 'Ref',
      expected: 'Pass, when',
      verdict: 'OK?',
    }));

  it('name delimiter, quotation mark and encoding', () =>
    expect(sheetOptions({ delimiter: 'tab', quote: 'none', encoding: 'cp1252' })).to.deep.equal({
      columns: {},
      csv: { delimiter: '\t', quote: null, encoding: 'cp1252' },
    }));

  for (const [what, flags, sentence] of [
    ['a role', { columns: ['colour=X'] }, '--columns colour=X: it must be role=heading'],
    ['a heading', { columns: ['id='] }, '--columns id=: it must be role=heading'],
    ['a delimiter', { delimiter: ';;' }, 'The delimiter ";;" is none'],
    ['a quotation mark', { quote: 'triple' }, 'The quotation mark "triple" is none'],
  ] as const) {
    it(`are refused without ${what} that exists`, () =>
      expect(() => sheetOptions({ ...flags, columns: [...('columns' in flags ? flags.columns : [])] })).to.throw(
        sentence,
      ));
  }
});
