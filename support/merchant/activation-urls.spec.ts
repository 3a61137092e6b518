import { expect } from 'chai';
import { ActivationUrls } from './activation-urls';

describe('how long activation URLs live', () => {
  it('may be short as long as none has been seen', () => {
    const urls = new ActivationUrls();
    urls.seen(Number.NaN);
    expect(urls.expireWithin(5)).to.equal(true);
  });

  it('is what the longest of them had left, and some seconds more', () => {
    const urls = new ActivationUrls();
    urls.seen(25);
    urls.seen(10);
    expect([urls.expireWithin(30), urls.expireWithin(25)]).to.deep.equal([true, false]);
  });

  it('is told where it is too long to wait for', () => {
    const words = [40, 3600].map((seconds) => {
      const urls = new ActivationUrls();
      urls.seen(seconds);
      return urls.tooLong;
    });
    expect(words).to.deep.equal([
      'activation URLs live 40 s here, longer than CERTIFY_WAIT_SECONDS, and only the simulator can move the clock',
      'activation URLs live 60 minutes here, longer than CERTIFY_WAIT_SECONDS, and only the simulator can move the clock',
    ]);
  });
});
