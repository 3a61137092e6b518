import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeVerdicts, readRun } from '@opentv-bango/certification';
import type { Exchange, LedgerLine } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { certifyCommand } from '../kits/certify-command';
import { type AuthenticatingProxy, startAuthenticatingProxy } from '../kits/live/authenticating-proxy';
import { makeAccounts } from '../kits/live/make-accounts';
import { type LivePlatform, startLivePlatform } from '../kits/live/platform';
import { type Certificate, makeAuthority, makeCertificate, startTlsProxy, type TlsProxy } from '../kits/live/tls-proxy';

const HOST = 'opf.operator.test';
const TAGS = '@UC-06 and not @needs:clock';

/** Correlation ids of what was asked before the first scenario. */
async function idsBeforeTheRun(folder: string): Promise<Set<string | null>> {
  const lines = (await readFile(join(folder, 'exchanges.ndjson'), 'utf8')).trim().split('\n');
  const exchanges = lines.map((line): Exchange => JSON.parse(line));
  return new Set(exchanges.flatMap(({ phase, correlationId }) => (phase === 'before-run' ? [correlationId] : [])));
}

describe("A live run in an operator's network: TLS of its own authority, behind an authenticating proxy", function () {
  this.timeout(120_000);
  let platform: LivePlatform;
  let proxy: AuthenticatingProxy;
  let front: TlsProxy;
  let authority: Certificate;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-network-'));
    platform = await startLivePlatform('non-ssp');
    authority = await makeAuthority();
    await writeFile(join(folder, 'ca.pem'), authority.cert);
    front = await startTlsProxy(platform.environment.OPENTV_BASE_URL ?? '', await makeCertificate(authority, [HOST]));
    proxy = await startAuthenticatingProxy('operator', 'p@ss word');
  });
  after(async () => {
    await Promise.all([front.stop(), proxy.stop(), platform.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  const run = async (more: Record<string, string>, flags: string[] = []) => {
    const reports = await mkdtemp(join(folder, 'reports-'));
    const end = await certifyCommand(['run', '--tags', TAGS, '--no-allure', '--reports', reports, '--yes', ...flags], {
      folder,
      environment: {
        ...platform.environment,
        OPENTV_BASE_URL: `https://${HOST}:${front.port}`,
        CERTIFY_ALLOW_HOSTS: `${HOST},127.0.0.1`,
        HTTPS_PROXY: proxy.url,
        NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
        ...more,
      },
    });
    const made = await readRun(join(reports, 'latest'));
    const verdicts = computeVerdicts(made);
    const { FAILED, BLOCKED } = verdicts.counts;
    return {
      end,
      made,
      shown: { code: end.code, outcome: verdicts.outcome, FAILED, BLOCKED, leftovers: verdicts.leftovers },
      verdicts,
    };
  };
  const clean = { code: 0, outcome: 'REHEARSAL', FAILED: 0, BLOCKED: 0, leftovers: [] };

  it('certifies with accounts of its own, and leaves as many purchases in the ledger as reached the platform', async () => {
    const before = await purchases(platform);
    const { shown, made, verdicts } = await run({});
    expect(shown).to.deep.equal(clean);
    expect(verdicts.counts.PASSED).to.be.greaterThan(10);
    expect([...proxy.targets]).to.deep.equal([`${HOST}:${front.port}`]);
    const intended = made.ledger.flatMap((line: LedgerLine) =>
      line.event === 'intended' && line.kind === 'entitlement' ? [line.correlationId] : [],
    );
    // The preflight asks for purchases that no platform can make, to tell the release.
    const probes = await idsBeforeTheRun(made.folder);
    const sent = (await purchases(platform)).filter((id) => !before.includes(id) && !probes.has(id));
    expect(sent.sort()).to.deep.equal(intended.sort());
  });

  it('certifies through a proxy that itself speaks TLS of the same authority', async () => {
    const secure = await startAuthenticatingProxy('operator', 'p%ss', await makeCertificate(authority, ['127.0.0.1']));
    const { shown } = await run({ HTTPS_PROXY: '', https_proxy: secure.url.replace('%', '%25') });
    await secure.stop();
    expect([shown, [...secure.targets]]).to.deep.equal([clean, [`${HOST}:${front.port}`]]);
  });

  it('certifies with a pool of ten, two scenarios at a time, and no scenario meets another', async () => {
    const ids = await makeAccounts(platform, 10);
    const { shown } = await run({ OPENTV_ACCOUNTS: ids.join(',') }, ['--parallel', '2']);
    expect(shown).to.deep.equal(clean);
  });

  it('trusts no unknown authority, and says on the evidence that it was told to', async () => {
    const blocked = await run({ NODE_EXTRA_CA_CERTS: '' });
    expect({ code: blocked.end.code, FAILED: blocked.shown.FAILED }).to.deep.equal({ code: 3, FAILED: 0 });
    const insecure = await run({ NODE_EXTRA_CA_CERTS: '' }, ['--insecure']);
    expect(insecure.shown).to.deep.equal(clean);
    expect(insecure.made.record.configuration.CERTIFY_INSECURE).to.equal('yes');
  });

  it('writes neither password of the proxy nor of the platform into the run', async () => {
    const { made } = await run({});
    const exchanges = await readFile(join(made.folder, 'exchanges.ndjson'), 'utf8');
    const secrets = [
      'p@ss word',
      'p%40ss',
      platform.environment.OPENTV_PASSWORD ?? '',
      platform.environment.BANGO_PASSWORD ?? '',
    ];
    expect(secrets.filter((secret) => exchanges.includes(secret))).to.deep.equal([]);
  });
});

async function purchases(platform: LivePlatform): Promise<string[]> {
  const calls = await platform.journal();
  return calls
    .filter(({ from, method, url }) => from === 'CRM' && method === 'POST' && /entitlements(\?|$)/.test(url))
    .map(({ requestHeaders }) => requestHeaders['x-correlation-id'] ?? '');
}
