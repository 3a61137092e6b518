import { expect } from 'chai';
import type { Answer } from '../http';
import { activationUrlIn } from './activation-url-in';

const URL = 'https://tunes.example/start/1';

/** The URL that is found in the body of a purchase answer, and whether there is a warning. */
function found(decoded: unknown, release: '25.12' | '25.26' = '25.26'): [string | null, number] {
  let warnings = 0;
  const exchange = { request: { url: 'https://operator.example/purchase' } };
  const answer = { decoded, exchange, warn: () => warnings++ } as unknown as Answer;
  return [activationUrlIn(answer, release), warnings];
}

describe('the activation URL in a purchase answer', () => {
  it('is parameters.url', () => {
    expect(found({ parameters: { url: URL, logo: 'https://tunes.example/logo' } })).to.deep.equal([URL, 0]);
  });

  it('is the only other link of a merchant, with a warning', () => {
    expect(found({ link: URL, self: 'https://operator.example/entitlements/1' })).to.deep.equal([URL, 1]);
  });

  it('is neither a picture nor what is not named so', () => {
    const body = {
      logo: 'https://tunes.example/l.png',
      terms: 'https://tunes.example/terms',
      activation: { href: URL },
    };
    expect(found(body)).to.deep.equal([URL, 1]);
  });

  it('is not known where several may be it, where there is none, and with 25.12', () => {
    const two = { terms: 'https://tunes.example/terms', link: URL };
    expect([found(two), found({ _id: '1' }), found('OK'), found({ link: URL }, '25.12')]).to.deep.equal(
      Array.from({ length: 4 }, () => [null, 0]),
    );
  });
});
