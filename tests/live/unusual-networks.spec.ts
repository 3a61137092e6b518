import { createPrivateKey } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeVerdicts, readRun } from '@opentv-bango/certification';
import { expect } from 'chai';
import { preflight } from '../../packages/certify/src/live';
import { certifyCommand } from '../kits/certify-command';
import { OutputCollector } from '../kits/live/output-collector';
import { type LivePlatform, startLivePlatform } from '../kits/live/platform';
import { type Certificate, makeAuthority, makeCertificate, startTlsProxy, type TlsProxy } from '../kits/live/tls-proxy';

const ENCRYPTED = { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open # it ' } as const;

describe('A live run on a platform that wants a client certificate, compresses, is reached by IPv6, and gives short tokens', function () {
  this.timeout(120_000);
  let folder: string;
  let platform: LivePlatform;
  let front: TlsProxy;
  let authority: Certificate;
  let variables: Record<string, string>;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-odd-'));
    // A run outlives several access tokens, and more than one refresh token.
    platform = await startLivePlatform('ssp', ['--token-lifetime', '1', '--refresh-lifetime', '2']);
    authority = await makeAuthority();
    const ours = await makeCertificate(authority, ['client']);
    const options = { clientAuthority: authority.cert, gzip: true, host: '::1' };
    const theirs = await makeCertificate(authority, ['::1']);
    front = await startTlsProxy(platform.environment.OPENTV_BASE_URL ?? '', theirs, options);
    for (const [name, content] of [
      ['ca.pem', authority.cert],
      ['client.pem', ours.cert],
      ['client.key', createPrivateKey(ours.key).export(ENCRYPTED).toString()],
    ] as const)
      await writeFile(join(folder, name), content);
    variables = {
      OPENTV_BASE_URL: `https://[::1]:${front.port}`,
      CERTIFY_ALLOW_HOSTS: '[::1],127.0.0.1',
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      OPENTV_CLIENT_CERT: join(folder, 'client.pem'),
      OPENTV_CLIENT_KEY: join(folder, 'client.key'),
      OPENTV_CLIENT_KEY_PASSPHRASE: ENCRYPTED.passphrase,
    };
  });
  after(async () => {
    await Promise.all([front.stop(), platform.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  it('certifies', async () => {
    const end = await certifyCommand(
      ['run', '--tags', '@UC-06 and not @needs:clock', '--no-allure', '--reports', folder],
      {
        folder,
        environment: { ...platform.environment, ...variables },
      },
    );
    const { counts, leftovers } = computeVerdicts(await readRun(join(folder, 'latest')));
    const { FAILED, BLOCKED } = counts;
    expect({ code: end.code, FAILED, BLOCKED, leftovers }, end.stdout).to.deep.equal({
      code: 0,
      FAILED: 0,
      BLOCKED: 0,
      leftovers: [],
    });
    const grants = (await platform.journal()).flatMap(({ to, requestBody }) =>
      to === 'Keycloak' ? [new URLSearchParams(requestBody as Record<string, string>).get('grant_type')] : [],
    );
    expect([grants.filter((one) => one === 'password').length, grants.includes('refresh_token')]).to.satisfy(
      ([passwords, refreshed]: [number, boolean]) => passwords > 2 && refreshed,
    );
  });

  it('says in the preflight that the certificate is missing', async () => {
    const output = new OutputCollector(1000);
    const without = { ...variables, OPENTV_CLIENT_CERT: '', OPENTV_CLIENT_KEY: '', OPENTV_CLIENT_KEY_PASSPHRASE: '' };
    const code = await preflight(platform.configuration(without), false, output);
    const failed = output.text.split('\n').filter((line) => line.includes(' failed '));
    expect([code, failed.length]).to.deep.equal([3, 1]);
    expect(failed[0]).to.match(/OPENTV_CLIENT_CERT/);
  });

  it('reads no answer without end', async () => {
    const endless = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (response.writable && response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    const address = endless.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    const output = new OutputCollector(1000);
    const code = await preflight(platform.configuration({ KEYCLOAK_BASE_URL: url }), false, output);
    endless.closeAllConnections();
    await new Promise((resolve) => endless.close(resolve));
    expect([code, /is larger than 5242880 bytes/.test(output.text)]).to.deep.equal([3, true]);
  });
});
