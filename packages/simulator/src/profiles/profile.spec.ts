import { loadContract } from '@opentv-bango/contract';
import { expect } from 'chai';
import { Profile } from './profile';

describe('a profile', () => {
  const contract = loadContract({ release: '25.12' });

  it('gives the first accepted answer everywhere by default', () => {
    const profile = new Profile(contract);
    expect([profile.at('no-token'), profile.at('unknown-entitlement-gateway')]).to.deep.equal([
      { status: 403, when: null, deliberate: false },
      { status: 404, when: null, deliberate: false },
    ]);
  });

  it('gives the last one everywhere when it is lenient', () => {
    const profile = new Profile(contract, 'lenient');
    expect([
      profile.at('no-token'),
      profile.at('missing-tenant'),
      profile.at('unknown-entitlement-gateway'),
      profile.at('missing-role'),
    ]).to.deep.equal([
      { status: 401, when: null, deliberate: true },
      { status: 422, when: null, deliberate: true },
      { status: 200, when: 'count-is-zero', deliberate: true },
      { status: 403, when: null, deliberate: false },
    ]);
  });

  it('can give each accepted answer of each point where it has a choice', () => {
    for (const { name, accepted } of contract.points().filter(({ name }) => name !== 'recovery-url')) {
      for (const { status, when } of accepted) {
        const spelled = when ? `${status}:${when}` : String(status);
        const chosen = new Profile(contract, 'default', { [name]: spelled }).at(name);
        expect([name, chosen.when, String(chosen.status)[0]]).to.deep.equal([name, when ?? null, String(status)[0]]);
      }
    }
  });

  it('can be switched at a single point: by status, by one of a hundred, by condition', () => {
    const profile = new Profile(contract, 'default', {
      refused: '409',
      'missing-tenant': '451',
      'activation-info-twice': 'another-url',
      'unknown-entitlement-gateway': '200:count-is-zero',
    });
    expect([
      profile.at('refused').status,
      profile.at('missing-tenant').status,
      profile.chose('activation-info-twice', 'another-url'),
      profile.chose('unknown-entitlement-gateway', 'count-is-zero'),
      profile.at('no-token').status,
    ]).to.deep.equal([409, 451, true, true, 403]);
  });

  it('names the points, and the answers that a point accepts', () => {
    expect(() => new Profile(contract, 'default', { nowhere: '400' })).to.throw(
      /no choice at nowhere\. It has one at: no-token,/,
    );
    expect(() => new Profile(contract, 'default', { 'no-token': '200' })).to.throw(
      '200 is not accepted at no-token. Accepted are: 403, 401.',
    );
  });
});
