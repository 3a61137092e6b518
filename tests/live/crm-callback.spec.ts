import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeVerdicts, readRun } from '@opentv-bango/certification';
import { expect } from 'chai';
import { certifyCommand } from '../kits/certify-command';
import { freePort, type LivePlatform, startLivePlatform } from '../kits/live/platform';
import { makeAuthority, makeCertificate } from '../kits/live/tls-proxy';

const SCENARIO = 'suspend-active';
const AUTHORISED = { CRM_CALLBACK_USERNAME: 'opf', CRM_CALLBACK_PASSWORD: 'agreed-with-the-operator' };
const basic = (text: string): string => `authorization: Basic ${Buffer.from(text).toString('base64')}`;

describe('The CRM endpoint of a live run, with TLS of an own authority and credentials', function () {
  this.timeout(120_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-callback-'));
    const authority = await makeAuthority();
    const { cert, key } = await makeCertificate(authority, ['127.0.0.1']);
    await Promise.all([
      writeFile(join(folder, 'ca.pem'), authority.cert),
      writeFile(join(folder, 'crm.pem'), cert),
      writeFile(join(folder, 'crm.key'), key),
    ]);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** Certifies one scenario on a platform that sends this header with each notification. */
  const run = async (header: string | null, contract?: string) => {
    const port = await freePort();
    const callbackUrl = `https://127.0.0.1:${port}`;
    const more = [
      ...(header === null ? [] : ['--crm-callback-header', header]),
      ...(contract === undefined ? [] : ['--contract', contract]),
    ];
    const trust = { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') };
    const platform: LivePlatform = await startLivePlatform('ssp', more, { callbackUrl, environment: trust });
    const reports = await mkdtemp(join(folder, 'reports-'));
    const end = await certifyCommand(['run', '--tags', `@id:${SCENARIO}`, '--no-allure', '--reports', reports], {
      folder,
      environment: {
        ...platform.environment,
        ...trust,
        CRM_CALLBACK_CERT: 'crm.pem',
        CRM_CALLBACK_KEY: 'crm.key',
        ...AUTHORISED,
        ...(contract === undefined ? {} : { OPENTV_CONTRACT: contract }),
      },
    });
    await platform.stop();
    const made = await readRun(join(reports, 'latest'));
    const scenario = computeVerdicts(made).scenarios.find(({ id }) => id === SCENARIO);
    const answers = new Set<number | undefined>();
    for (const { to, response } of made.exchanges()) if (to === 'CRM') answers.add(response?.status);
    const text = await readFile(join(made.folder, 'exchanges.ndjson'), 'utf8');
    return {
      end,
      shown: {
        code: end.code,
        verdict: scenario?.verdict,
        answers: [...answers],
        leaks: Object.values(AUTHORISED).filter((secret) => text.includes(secret) && secret !== 'opf'),
      },
      says: `${scenario?.reason}`,
      scenario,
    };
  };

  it('takes what comes with them', async () => {
    const { shown, end } = await run(basic('opf:agreed-with-the-operator'));
    expect(shown, end.stdout).to.deep.equal({ code: 0, verdict: 'PASSED', answers: [200], leaks: [] });
    expect(end.stdout.replace(/[│\s]+/g, ' ')).to.match(/CRM callback ok a call to https/);
  });

  it('fails a platform that calls without credentials, and keeps what came', async () => {
    const { shown, says } = await run(null);
    expect(shown).to.deep.equal({ code: 1, verdict: 'FAILED', answers: [401], leaks: [] });
    expect(says).to.contain('it came without the header authorization');
  });

  it('blocks where both sides were given different ones, since either may be wrong', async () => {
    const { shown, says } = await run(basic('opf:another-password'));
    expect(shown).to.deep.equal({ code: 3, verdict: 'BLOCKED', answers: [401], leaks: [] });
    expect(says).to.contain('its credentials are not those of CRM_CALLBACK_PASSWORD');
  });

  it('understands a body and a path as an overlay of the contract says', async () => {
    const overlay = join(folder, 'own-names.overlay.yaml');
    await writeFile(overlay, OWN_NAMES);
    const { shown, end, scenario } = await run(basic('opf:agreed-with-the-operator'), overlay);
    expect(shown, end.stdout + end.stderr).to.deep.equal({ code: 0, verdict: 'PASSED', answers: [200], leaks: [] });
    expect(scenario?.warnings.map(({ message }) => message)).to.deep.equal([]);
  });
});

const OWN_NAMES = `overlay: 1.0.0
info:
  title: Notifications with names of the operator's own
  version: 1.0.0
actions:
  - target: $.webhooks.entitlementChanged.post
    update:
      x-wire-path: /opentv/changes
  - target: $.components.schemas.EntitlementChange.properties.entitlementId
    update:
      x-wire-name: subscriptionId
  - target: $.components.schemas.EntitlementChange.properties.status
    update:
      x-wire-name: state
`;
