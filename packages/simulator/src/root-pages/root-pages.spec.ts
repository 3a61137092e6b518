import { expect } from 'chai';
import { type Simulator, startSimulator } from '../start';
import { describeBehaviour } from './describe-behaviour';

describe('the root pages of a simulator', () => {
  let simulator: Simulator;
  before(async () => {
    simulator = await startSimulator({ deployment: 'non-ssp', release: '25.26' });
  });
  after(() => simulator.stop());

  const ask = (name: keyof Simulator['addresses'], accept: string): Promise<Response> =>
    fetch(`${simulator.addresses[name]}/`, { headers: { accept } });

  for (const [name, title, call] of [
    ['opf', 'OpenTV Platform', '/tpes/v1/operator/entitlements'],
    ['bango', 'Bango', '/v1/entitlement/report'],
    ['merchant', 'Merchant pages', '/activate/{token}'],
    ['control', 'Control', '/_simulator/journal'],
  ] as const) {
    it(`shows people what ${title} is, all addresses, all products and what can be called`, async () => {
      const answer = await ask(name, 'text/html,application/xhtml+xml');
      const html = await answer.text();
      expect([answer.status, answer.headers.get('content-type')]).to.deep.equal([200, 'text/html; charset=utf-8']);
      expect(html.replaceAll('<wbr>', ''))
        .to.contain(`<h1>${title}</h1>`)
        .and.to.contain(call)
        .and.to.contain('non-SSP deployment');
      for (const address of Object.values(simulator.addresses)) expect(html).to.contain(address);
      expect(html)
        .to.contain('LATER_SPORTS_SPORTS')
        .and.to.contain('cancel, revoke, suspend, resume, change product: confirmed later');
    });

    it(`tells programs the same of ${title} as JSON, and no secret`, async () => {
      const answer = await ask(name, '*/*');
      const text = await answer.text();
      const { simulated, name: told, deployment, release, addresses } = JSON.parse(text);
      expect({ simulated, told, deployment, release, addresses }).to.deep.equal({
        simulated: true,
        told: title,
        deployment: 'non-ssp',
        release: '25.26',
        addresses: simulator.addresses,
      });
      expect(JSON.parse(text).routes.join()).to.contain(call);
      for (const [variable, value] of Object.entries(simulator.environment)) {
        if (/PASSWORD|SECRET/.test(variable)) expect(text).not.to.contain(value);
      }
    });
  }

  it('still answers an unknown route with the list of routes', async () => {
    const answer = await fetch(`${simulator.addresses.merchant}/nothing`, { headers: { accept: 'text/html' } });
    expect([answer.status, await answer.json()]).to.deep.equal([
      404,
      {
        errorCode: 'UNKNOWN_ROUTE',
        message: 'The merchant portal has no GET /nothing.',
        routes: [
          'GET /',
          'GET /activate/{token}',
          'GET /plans/{token}',
          'GET /recover/{token}',
          'POST /activate/{token}',
          'POST /plans/{token}',
        ],
      },
    ]);
  });
});

describe('describeBehaviour', () => {
  it('tells how a product becomes active, and what does not take effect at once', () => {
    const usual = { revoke: 'at-once', changeProduct: 'at-once' } as const;
    expect(
      describeBehaviour({
        ...usual,
        activation: 'on-click',
        cancel: 'end-of-period',
        suspend: 'unsupported',
        resume: 'unsupported',
        limitPerCustomer: 1,
      }),
    ).to.equal(
      'active when the subscriber presses a button; cancel: takes effect at the end of the period; suspend, resume: not supported; at most 1 for a customer',
    );
  });
});
