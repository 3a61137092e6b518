import { expect } from 'chai';
import { base64Candidates } from './base64-candidates';

describe('base64Candidates', () => {
  const expected = (text: string): string[] => text.match(/(?<![\w+/-])[\w+/-]{5,}={0,2}/g) ?? [];

  for (const text of [
    '',
    'abcd',
    'abcde',
    'abcde==',
    'abcde===fghij',
    'a bc def ghij klmno pqrstu',
    'ab-de_gh+ij/klé1234 é12345 ü',
    '"name":"value","token":"abc123"',
    'abcdefghi jklm=nopqr==stuvw',
    '== a=b aaaaaa= bbbbbb',
  ])
    it(`finds what the expression finds in ${JSON.stringify(text)}`, () => {
      expect([...base64Candidates(text, 5)]).to.deep.equal(expected(text));
    });

  it('finds the same in any text', () => {
    const letters = 'ab-_/+= ."é\n';
    const texts = Array.from({ length: 500 }, (_, seed) =>
      Array.from({ length: 60 }, (_unused, at) => letters[(seed * 31 + at * at * 7 + seed * at) % letters.length]).join(
        '',
      ),
    );
    for (const text of texts) expect([...base64Candidates(text, 5)], text).to.deep.equal(expected(text));
  });
});
