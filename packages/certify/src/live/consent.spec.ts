import { loadConfiguration } from '@opentv-bango/support';
import { expect } from 'chai';
import { announceCreation, refuseUnattended } from './consent';

const configured = (more: Record<string, string> = {}) =>
  loadConfiguration({
    environment: {
      CERTIFY_TARGET: 'live',
      OPENTV_BASE_URL: 'https://opf.example',
      OPENTV_TENANT_ID: 'operator-1',
      OPENTV_USERNAME: 'crm',
      OPENTV_PASSWORD: 'secret',
      OPENTV_CLIENT_ID: 'crm-client',
      OPENTV_DEPLOYMENT: 'ssp',
      OPENTV_ACCOUNTS: 'create',
      CERTIFY_ALLOW_HOSTS: 'opf.example,127.0.0.1',
      PRODUCT_STANDARD: 'BANGO_US_MUSIC',
      ...more,
    },
  });

describe('a live run', () => {
  it('does not buy without a terminal to ask and without --yes', () => {
    expect(() => refuseUnattended(configured(), false, false))
      .to.throw('say --yes')
      .with.property('exitCode', 2);
  });

  it('goes on where somebody can be asked, said so, nothing is bought, or nothing is real', () => {
    const local = { OPENTV_BASE_URL: 'http://127.0.0.1:8080' };
    refuseUnattended(configured(), false, true);
    refuseUnattended(configured(), true, false);
    refuseUnattended(configured({ CERTIFY_READ_ONLY: 'yes' }), false, false);
    refuseUnattended(configured(local), false, false);
    const half = configured({ ...local, KEYCLOAK_BASE_URL: 'https://opf.example' });
    expect(() => refuseUnattended(half, false, false)).to.throw('say --yes');
  });

  it('announces what it will create, and never more than allowed', () => {
    expect(announceCreation(configured({ CERTIFY_MAX_ENTITLEMENTS: '20' }), 12)).to.equal(
      [
        'This live run makes on OpenTV Platform (https://opf.example, tenant operator-1), and so at Bango and the merchants:',
        '  up to 24 accounts, each cancelled after its scenario',
        '  up to 20 subscriptions in 12 scenarios, each ended after its scenario, to',
        '  BANGO_US_MUSIC',
      ].join('\n'),
    );
  });
});
