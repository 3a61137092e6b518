import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { loadConfiguration } from './load';

const LIVE = {
  CERTIFY_TARGET: 'live',
  OPENTV_BASE_URL: 'https://opf.example:8443/',
  OPENTV_TENANT_ID: 'operator-1',
  OPENTV_USERNAME: 'crm',
  OPENTV_PASSWORD: 'pass-word',
  OPENTV_CLIENT_ID: 'client',
  OPENTV_DEPLOYMENT: 'ssp',
  OPENTV_ACCOUNTS: 'a-1, a-2',
  CERTIFY_ALLOW_HOSTS: 'opf.example',
};

/** The lines of the message of what is thrown. */
function problems(environment: Record<string, string>): string[] {
  try {
    loadConfiguration({ environment });
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
  throw new Error('the configuration was accepted');
}

describe('loadConfiguration', () => {
  it('certifies both deployments of the seed edition on the simulator when nothing is set', () => {
    const { target, deployments, release, connection } = loadConfiguration({ environment: {} });
    expect({ target, deployments, release, connection }).to.deep.equal({
      target: 'simulator',
      deployments: ['ssp', 'non-ssp'],
      release: '25.12',
      connection: null,
    });
  });

  it('reads a live connection', () => {
    expect(loadConfiguration({ environment: LIVE }).connection).to.deep.equal({
      baseUrl: 'https://opf.example:8443',
      keycloakBaseUrl: 'https://opf.example:8443',
      realm: 'nagra',
      tenantId: 'operator-1',
      username: 'crm',
      password: 'pass-word',
      clientId: 'client',
      clientSecret: null,
    });
  });

  it('takes a pool of accounts apart', () => {
    expect(loadConfiguration({ environment: LIVE }).accounts).to.deep.equal({ mode: 'pool', ids: ['a-1', 'a-2'] });
  });

  it('names every problem at once, with where the value came from and an example', () => {
    expect(
      problems({
        ...LIVE,
        OPENTV_BASE_URL: 'opf',
        OPENTV_DEPLOYMENT: 'both',
        OPENTV_PASSWORD: '',
        BANGO_USERNAME: 'b',
      }),
    ).to.deep.equal([
      '  - OPENTV_BASE_URL "opf" (from environment) must be an http or https URL. Example: OPENTV_BASE_URL=https://operator.example:443',
      '  - OPENTV_DEPLOYMENT "both" (from environment) must be one of ssp, non-ssp. Example: OPENTV_DEPLOYMENT=non-ssp',
      '  - OPENTV_PASSWORD is not set: a live run needs it. Example: OPENTV_PASSWORD=(secret)',
      '  - BANGO_BASE_URL is not set: it belongs to BANGO_USERNAME, which is set. Example: BANGO_BASE_URL=https://resale.api.sandbox.bango.com',
      '  - BANGO_PASSWORD is not set: it belongs to BANGO_USERNAME, which is set. Example: BANGO_PASSWORD=(secret)',
    ]);
  });

  it('lets flags win over the environment, and the environment over .env', () => {
    const folder = mkdtempSync(join(tmpdir(), 'certify-'));
    writeFileSync(join(folder, '.env'), 'CERTIFY_OPERATOR=file\nCERTIFY_TESTER=file\nCERTIFY_ENVIRONMENT=file\n');
    const { operator, tester, environment } = loadConfiguration({
      folder,
      environment: { CERTIFY_TESTER: 'environment', CERTIFY_ENVIRONMENT: 'environment' },
      flags: { CERTIFY_ENVIRONMENT: 'flag' },
    });
    expect({ operator, tester, environment }).to.deep.equal({
      operator: 'file',
      tester: 'environment',
      environment: 'flag',
    });
  });

  it('reads secrets from files, and never shows one', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'certify-')), 'password');
    writeFileSync(file, 'from-a-file\n');
    const { connection, secrets, shown } = loadConfiguration({
      environment: { ...LIVE, OPENTV_PASSWORD: '', OPENTV_PASSWORD_FILE: file },
    });
    expect(connection?.password).to.equal('from-a-file');
    expect(secrets).to.deep.equal(['from-a-file']);
    expect(JSON.stringify(shown)).not.to.contain('from-a-file');
  });

  it('lets the premium product serve a confirmed-later change of the same merchant', () => {
    const environment = {
      PRODUCT_STANDARD: 'BANGO_US_MUSIC',
      PRODUCT_PREMIUM: 'BANGO_US_MUSIC_PREMIUM',
      PRODUCT_CONFIRMED_LATER: 'BANGO_US_LATER',
    };
    expect(loadConfiguration({ environment }).products['confirmed-later premium']).to.equal('BANGO_US_MUSIC_PREMIUM');
  });
});
