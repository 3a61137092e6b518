import { expect } from 'chai';
import { askedToWaitMs } from './retry-after';

const DATE = 'Tue, 01 Dec 2026 10:00:00 GMT';
const now = Date.parse(DATE);

/** What is asked, and for how many seconds the run waits. */
const TABLE: [string | undefined, number][] = [
  [undefined, 0],
  ['', 0],
  ['0', 0],
  ['7', 7],
  ['0.5', 0.5],
  ['120', 30],
  ['-3', 0],
  ['soon', 0],
  ['Infinity', 0],
  ['Tue, 01 Dec 2026 10:00:05 GMT', 5],
  ['Tuesday, 01-Dec-26 10:00:05 GMT', 5],
  ['Tue Dec  1 10:00:05 2026', 5],
  ['2026-12-01T10:00:05Z', 5],
  ['Tue, 01 Dec 2026 09:00:00 GMT', 0],
  ['Wed, 02 Dec 2026 10:00:00 GMT', 30],
];

describe('Retry-After', () => {
  for (const [asked, seconds] of TABLE) {
    it(`${asked === undefined ? 'that is absent' : `"${asked}"`} means to wait ${seconds} s`, () => {
      expect(askedToWaitMs({ ...(asked === undefined ? {} : { 'retry-after': asked }) }, now)).to.equal(seconds * 1000);
    });
  }

  it('is a time by the clock of whom it comes from, where the answer tells it', () => {
    const headers = { 'retry-after': 'Tue, 01 Dec 2026 10:00:05 GMT', date: DATE };
    expect(askedToWaitMs(headers, now + 3_600_000)).to.equal(5000);
  });
});
