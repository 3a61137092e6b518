import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { generate } from 'selfsigned';
import type { SourceOptions } from './env-file';
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
function problems(environment: Record<string, string>, more: Partial<SourceOptions> = {}): string[] {
  try {
    loadConfiguration({ environment, ...more });
  } catch (error) {
    return (error as Error).message.split('\n').slice(1);
  }
  throw new Error('the configuration was accepted');
}

describe('loadConfiguration', () => {
  it('certifies both deployments of release 25.12 on the simulator when nothing is set', () => {
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
      sspBaseUrl: null,
      accountTemplate: null,
      userWithoutRole: null,
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

  it('refuses the same product where two must be different, and only there', () => {
    expect(
      problems({
        PRODUCT_STANDARD: 'MUSIC',
        PRODUCT_PREMIUM: 'MUSIC',
        PRODUCT_CONFIRMED_LATER: 'LATER',
        PRODUCT_CONFIRMED_LATER_PREMIUM: 'LATER',
        PRODUCT_OTHER_MERCHANT: 'MUSIC',
      }),
    ).to.deep.equal([
      '  - PRODUCT_PREMIUM and PRODUCT_STANDARD are both "MUSIC": a change from one to the other would show nothing. Name another product in PRODUCT_PREMIUM, or leave it out.',
      '  - PRODUCT_CONFIRMED_LATER_PREMIUM and PRODUCT_CONFIRMED_LATER are both "LATER": a change from one to the other would show nothing. Name another product in PRODUCT_CONFIRMED_LATER_PREMIUM, or leave it out.',
      `  - PRODUCT_OTHER_MERCHANT and PRODUCT_STANDARD are both "MUSIC": one must be of the standard product's merchant, and the other of another one. Name another product in PRODUCT_OTHER_MERCHANT, or leave it out.`,
      `  - PRODUCT_OTHER_MERCHANT and PRODUCT_PREMIUM are both "MUSIC": one must be of the standard product's merchant, and the other of another one. Name another product in PRODUCT_OTHER_MERCHANT, or leave it out.`,
    ]);
    const same = { PRODUCT_STANDARD: 'MUSIC', PRODUCT_PREMIUM: 'MUSIC_PREMIUM', PRODUCT_OTHER_MERCHANT: 'TV' };
    const later = { PRODUCT_CONFIRMED_LATER: 'MUSIC', PRODUCT_CONFIRMED_LATER_PREMIUM: 'MUSIC_PREMIUM' };
    expect(() => loadConfiguration({ environment: { ...same, ...later, PRODUCT_INSTANT: 'TV' } })).not.to.throw();
  });

  it('says what to write instead of a URL, a pattern or nothing among the hosts', () => {
    const said = (value: string): string | undefined =>
      problems({ ...LIVE, CERTIFY_ALLOW_HOSTS: value }).find((line) => line.includes('CERTIFY_ALLOW_HOSTS "'));
    const example = 'Example: CERTIFY_ALLOW_HOSTS=operator.example,resale.api.sandbox.bango.com';
    const cases = {
      'https://opf.example:8443/x': 'must name hosts: write opf.example:8443 instead of https://opf.example:8443/x',
      'opf.example/x, a.example': 'must name hosts: write opf.example instead of opf.example/x',
      '*.example': 'must name hosts: "*.example" is none, and each is named in full',
      'opf.example:https': 'must name hosts: "opf.example:https" is none, and each is named in full',
      ',': 'must name at least one host',
    };
    for (const [value, what] of Object.entries(cases)) {
      expect(said(value)).to.equal(`  - CERTIFY_ALLOW_HOSTS "${value}" (from environment) ${what}. ${example}`);
    }
    const environment = {
      ...LIVE,
      CERTIFY_ALLOW_HOSTS: 'OPF.example, opf.example:443, 10.0.0.7:80, [::1]:8080, [::1]',
    };
    expect(loadConfiguration({ environment }).allowHosts).to.have.length(5);
  });

  it('says from where to where a number may go', () => {
    const numbers = { CERTIFY_RETRIES: '-1', CERTIFY_WAIT_SECONDS: '-3', CRM_CALLBACK_PORT: '70000' };
    expect(problems(numbers)).to.deep.equal([
      '  - CRM_CALLBACK_PORT "70000" (from environment) must be a whole number from 0 to 65535. Example: CRM_CALLBACK_PORT=8443',
      '  - CERTIFY_WAIT_SECONDS "-3" (from environment) must be a number more than 0. Example: CERTIFY_WAIT_SECONDS=30',
      '  - CERTIFY_RETRIES "-1" (from environment) must be a whole number from 0 to 3. Example: CERTIFY_RETRIES=2',
    ]);
  });

  it('takes the variables that others share in small letters, too', () => {
    const { proxy } = loadConfiguration({
      environment: { https_proxy: 'http://u:p%40@small.example:1', no_proxy: '10.0.0.0/8', NO_PROXY: 'a.example' },
    });
    expect(proxy).to.deep.equal({ url: 'http://u:p%40@small.example:1', bypass: 'a.example' });
    const folder = mkdtempSync(join(tmpdir(), 'certify-'));
    writeFileSync(join(folder, '.env'), 'HTTPS_PROXY=http://large.example:1\n');
    expect(loadConfiguration({ folder, environment: { https_proxy: 'http://small.example:1' } }).proxy?.url).to.equal(
      'http://small.example:1',
    );
    expect(problems({ https_proxy: 'socks5://user:pass@proxy.example:1080' })).to.deep.equal([
      '  - HTTPS_PROXY "socks5://***@proxy.example:1080" (from environment, as https_proxy) names a socks5 proxy, which the suite cannot use: name one that speaks http. Example: HTTPS_PROXY=http://proxy.operator.example:3128',
    ]);
  });

  it('names the flag that gave a wrong value', () => {
    expect(problems({}, { flags: { OPENTV_DEPLOYMENT: 'both' } })).to.deep.equal([
      '  - OPENTV_DEPLOYMENT "both" (from --deployment) must be one of ssp, non-ssp. Example: --deployment non-ssp',
    ]);
  });

  it('names misspelt variables of .env, and leaves those of others alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'certify-'));
    writeFileSync(
      join(folder, '.env'),
      'OPENTV_BASEURL=https://opf.example\nBANGO_PASSWORD=new\nBANGO_PASSWORD_1=old\nHTTP_PROXY=x\nEDITOR=vi\n',
    );
    expect(problems({ BANGO_BASE_URL: 'https://bango.example', BANGO_USERNAME: 'operator' }, { folder })).to.deep.equal(
      ['  - OPENTV_BASEURL (from .env) is no variable of the suite. Did you mean OPENTV_BASE_URL?'],
    );
  });

  it('reads how the platform calls the CRM', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'certify-'));
    const { cert, private: key } = await generate([{ name: 'commonName', value: 'crm.example' }], { keyType: 'ec' });
    writeFileSync(join(folder, 'crm.pem'), cert);
    writeFileSync(join(folder, 'crm.key'), key);
    const { crm, secrets } = loadConfiguration({
      environment: {
        CRM_CALLBACK_URL: 'https://crm.example:8443/',
        CRM_CALLBACK_CERT: join(folder, 'crm.pem'),
        CRM_CALLBACK_KEY: join(folder, 'crm.key'),
        CRM_CALLBACK_API_KEY: 'the-key',
        CRM_CALLBACK_API_KEY_HEADER: 'X-Operator-Key',
      },
    });
    expect({ crm, secrets }).to.deep.equal({
      crm: {
        callbackUrl: 'https://crm.example:8443',
        port: 8443,
        path: null,
        authorisationPath: null,
        certificate: { certificate: join(folder, 'crm.pem'), key: join(folder, 'crm.key') },
        authentication: { scheme: 'api-key', header: 'x-operator-key', key: 'the-key' },
      },
      secrets: ['the-key'],
    });
  });

  it('names what does not go together in the variables of the CRM endpoint', () => {
    expect(
      problems({
        CRM_CALLBACK_URL: 'https://crm.example',
        CRM_CALLBACK_CERT: __filename,
        CRM_CALLBACK_USERNAME: 'opf',
        CRM_CALLBACK_TOKEN: 'the-token',
        CRM_CALLBACK_API_KEY_HEADER: 'x key',
      }),
    ).to.deep.equal([
      `  - CRM_CALLBACK_API_KEY_HEADER "x key" (from environment) must be the name of an HTTP header. Example: CRM_CALLBACK_API_KEY_HEADER=x-api-key`,
      '  - CRM_CALLBACK_KEY is not set: it belongs to CRM_CALLBACK_CERT, which is set. Example: CRM_CALLBACK_KEY=/run/secrets/crm.key',
      '  - CRM_CALLBACK_PASSWORD is not set: it belongs to CRM_CALLBACK_USERNAME, which is set. Example: CRM_CALLBACK_PASSWORD=(secret)',
      '  - CRM_CALLBACK_USERNAME (Basic) and CRM_CALLBACK_TOKEN (Bearer) are both set: a call to the CRM endpoint carries one of them. Keep the one that is agreed.',
      '  - CRM_CALLBACK_PORT is not set, and https://crm.example names no port: on which one does the CRM endpoint listen? Example: 8443',
      `  - CRM_CALLBACK_CERT "${__filename}" (from environment) holds no certificate in PEM form (-----BEGIN CERTIFICATE-----). Example: CRM_CALLBACK_CERT=/run/secrets/crm.pem`,
    ]);
  });
});
