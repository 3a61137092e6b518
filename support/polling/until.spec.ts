import { expect } from 'chai';
import { until } from './until';

describe('until', () => {
  it('ends as soon as it is done, and tells what was seen', async () => {
    const sights = ['PENDING', 'PENDING', 'ACTIVE'];
    const { value, timeline } = await until({ limitSeconds: 30, firstPauseMs: 1 }, async () => {
      const seen = sights.shift() ?? '';
      return seen === 'ACTIVE' ? { state: 'done', value: 42, seen } : { state: 'not-yet', seen };
    });
    expect(value).to.equal(42);
    expect(timeline).to.match(/^PENDING at [\d.]+ s, [\d.]+ s; ACTIVE at [\d.]+ s; limit 30 s$/);
  });

  it('stops at once when it is hopeless', async () => {
    let looks = 0;
    const { value } = await until({ limitSeconds: 3600 }, async () => {
      looks++;
      return { state: 'hopeless', seen: 'CANCELLED' };
    });
    expect({ value, looks }).to.deep.equal({ value: null, looks: 1 });
  });

  it('ends with what was seen when the time is over', async () => {
    const { value, timeline } = await until({ limitSeconds: 0.02 }, async () => ({
      state: 'not-yet',
      seen: 'PENDING',
    }));
    expect(value).to.equal(null);
    expect(timeline).to.match(/^PENDING at .*; limit 0.02 s$/);
  });

  it('hands on what a look throws, without another look', async () => {
    let looks = 0;
    const failing = until({ limitSeconds: 30 }, async () => {
      looks++;
      throw new RangeError('broken');
    });
    expect(await failing.catch((error: unknown) => error)).to.be.instanceOf(RangeError);
    expect(looks).to.equal(1);
  });

  it('is not misled by a clock that jumps', async () => {
    const clock = Date.now;
    let looks = 0;
    try {
      const { value } = await until({ limitSeconds: 30, firstPauseMs: 1 }, async () => {
        looks += 1;
        const ahead = looks * 86_400_000;
        Date.now = () => clock() + ahead;
        return looks === 3 ? { state: 'done', value: 42, seen: 'ACTIVE' } : { state: 'not-yet', seen: 'PENDING' };
      });
      expect(value).to.equal(42);
    } finally {
      Date.now = clock;
    }
  });
});
