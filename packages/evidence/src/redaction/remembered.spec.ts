import { expect } from 'chai';
import { remembered } from './remembered';

describe('remembered', () => {
  it('asks once for each short text, and each time for a long one', () => {
    const asked: number[] = [];
    const isLong = remembered((text) => {
      asked.push(text.length);
      return text.length > 10;
    });
    const answers = ['a', 'a', 'b'.repeat(120), 'b'.repeat(120), 'c'.repeat(121), 'c'.repeat(121)].map(isLong);
    expect({ answers, asked }).to.deep.equal({
      answers: [false, false, true, true, true, true],
      asked: [1, 120, 121, 121],
    });
  });

  it('forgets before it grows without end', () => {
    let asked = 0;
    const ask = remembered((text) => {
      asked++;
      return text;
    });
    for (let number = 0; number < 5001; number++) ask(String(number));
    expect([ask('0'), asked]).to.deep.equal(['0', 5002]);
  });
});
