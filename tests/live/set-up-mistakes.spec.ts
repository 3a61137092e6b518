import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeVerdicts, readRun } from '@opentv-bango/certification';
import { expect } from 'chai';
import { preflight } from '../../packages/certify/src/live';
import { certifyCommand } from '../kits/certify-command';
import { startAuthenticatingProxy } from '../kits/live/authenticating-proxy';
import { type Fault, type FaultProxy, startFaultProxy } from '../kits/live/fault-proxy';
import { OutputCollector } from '../kits/live/output-collector';
import { freePort, type LivePlatform, startLivePlatform } from '../kits/live/platform';
import { type Certificate, makeAuthority, makeCertificate, startTlsProxy } from '../kits/live/tls-proxy';

/** A mistake in the set-up: the variables that make it, and the row that must tell it. */
interface Mistake {
  name: string;
  variables: () => Promise<Record<string, string>> | Record<string, string>;
  row: RegExp;
  tryProducts?: boolean;
}

/** A platform that is reached through a proxy only. */
const OUTSIDE = { OPENTV_BASE_URL: 'http://opf.test:80', CERTIFY_ALLOW_HOSTS: 'opf.test,127.0.0.1' };

/** A page of HTML. */
function page(words: string): { headers: Record<string, string>; body: string } {
  return { headers: { 'content-type': 'text/html' }, body: `<html><body><h1>${words}</h1></body></html>` };
}

const isToken = (path: string): boolean => path.includes('openid-connect/token');
const isList = (method: string, path: string): boolean => method === 'GET' && !isToken(path);

const YESTERDAY = new Date(Date.now() - 24 * 3600 * 1000);

describe('A mistake in the set-up of a live run', function () {
  this.timeout(60_000);
  let platform: LivePlatform;
  let authority: Certificate;
  let folder: string;
  const stops: (() => Promise<unknown>)[] = [];
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-mistakes-'));
    platform = await startLivePlatform('ssp');
    authority = await makeAuthority();
    await writeFile(join(folder, 'ca.pem'), authority.cert);
  });
  after(async () => {
    await Promise.all([...stops.map((stop) => stop()), platform.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  const behind = async (
    fault: Fault,
    meets: Parameters<FaultProxy['breakCalls']>[1],
  ): Promise<Record<string, string>> => {
    const proxy = await startFaultProxy(platform.environment.OPENTV_BASE_URL ?? '');
    stops.push(() => proxy.stop());
    proxy.breakCalls(fault, meets);
    return { OPENTV_BASE_URL: proxy.url };
  };
  const withCertificate = async (certificate: Certificate, ca: string): Promise<Record<string, string>> => {
    const front = await startTlsProxy(platform.environment.OPENTV_BASE_URL ?? '', certificate);
    stops.push(() => front.stop());
    return { OPENTV_BASE_URL: `https://127.0.0.1:${front.port}`, NODE_EXTRA_CA_CERTS: ca };
  };
  const mistakes: Mistake[] = [
    { name: 'a wrong password', variables: () => ({ OPENTV_PASSWORD: 'wrong' }), row: /Keycloak: token.*401/ },
    {
      name: 'a wrong client secret',
      variables: () => ({ OPENTV_CLIENT_SECRET: 'wrong' }),
      row: /Keycloak: token.*40[01]/,
    },
    { name: 'a wrong realm', variables: () => ({ KEYCLOAK_REALM: 'nowhere' }), row: /Keycloak: token.*404/ },
    {
      name: 'a user without the role',
      variables: async () => ({ KEYCLOAK_BASE_URL: await keycloakWithoutRole(stops) }),
      row: /Keycloak: role.*does not hold operatorRole.*Give the user the role/,
    },
    {
      name: 'a second user who has the role',
      variables: () => secondUser(platform.environment),
      row: /Keycloak: no role.*OPENTV_USERNAME_WITHOUT_ROLE has the role operatorRole: name one who lacks it/,
    },
    {
      name: 'a second user with a wrong password',
      variables: () => ({ ...secondUser(platform.environment), OPENTV_PASSWORD_WITHOUT_ROLE: 'wrong' }),
      row: /Keycloak: no role.*401.*OPENTV_PASSWORD_WITHOUT_ROLE/,
    },
    {
      name: 'a wrong tenant',
      variables: () => ({ OPENTV_TENANT_ID: 'nobody' }),
      row: /tenant.*nobody is answered 404.*OPENTV_TENANT_ID/,
    },
    {
      name: 'accounts that may not be made',
      variables: () => behind({ kind: 'status', status: 403 }, (_method, path) => path.startsWith('/adm/')),
      row: /Accounts: ADM.*403.*OPENTV_ACCOUNTS/,
    },
    {
      name: 'an unknown product',
      variables: () => ({ PRODUCT_STANDARD: 'NO_SUCH_PRODUCT' }),
      row: /Product: standard.*NO_SUCH_PRODUCT was answered 400.*PRODUCT_STANDARD/,
      tryProducts: true,
    },
    {
      name: 'a callback address that leads elsewhere',
      variables: async () => ({ CRM_CALLBACK_URL: `http://127.0.0.1:${await freePort()}` }),
      row: /CRM callback.*does not arrive.*CRM_CALLBACK_URL/,
    },
    {
      name: 'a web server where the platform should be',
      variables: () => behind({ kind: 'status', status: 404, ...page('404 Not Found') }, isList),
      row: /tenant.*is answered 404 with a web page \("404 Not Found"\).*path in OPENTV_BASE_URL/,
    },
    {
      name: 'a platform that has moved',
      variables: () => behind({ kind: 'status', status: 308, headers: { location: 'https://new.test/gw/v1' } }, isList),
      row: /tenant.*redirected \(308\) to https:\/\/new\.test\/gw\/v1.*OPENTV_BASE_URL/,
    },
    {
      name: 'a token that is too long for the gateway',
      variables: () => behind({ kind: 'status', status: 431, ...page('') }, isList),
      row: /tenant.*431: the headers of the request are too large.*fewer roles/,
    },
    {
      name: 'a firewall that answers 200',
      variables: () =>
        behind(
          { kind: 'status', status: 200, ...page('The requested URL was rejected. Your support ID is: 1784') },
          isList,
        ),
      row: /tenant.*by a firewall.*\(support ID 1784\).*OPENTV_BASE_URL must pass/,
    },
    {
      name: 'a platform that is not up',
      variables: async () => ({
        CERTIFY_RETRIES: '0',
        ...(await behind({ kind: 'status', status: 503, ...page('503') }, isList)),
      }),
      row: /tenant.*not served at the moment \(503\).*OPENTV_BASE_URL names is up/,
    },
    {
      name: 'a web server where Keycloak should be',
      variables: () => behind({ kind: 'status', status: 404, ...page('Not here') }, (_method, path) => isToken(path)),
      row: /Keycloak: token.*404 with a web page \("Not here"\).*KEYCLOAK_BASE_URL/,
    },
    {
      name: 'a Keycloak that has moved',
      variables: () =>
        behind({ kind: 'status', status: 301, headers: { location: '/auth/other' } }, (_method, path) => isToken(path)),
      row: /Keycloak: token.*redirected \(301\) to http:\/\/127\.0\.0\.1:\d+\/auth\/other.*KEYCLOAK_BASE_URL/,
    },
    {
      name: 'a clock that is two hours off',
      variables: () => behind({ kind: 'clock', seconds: 7200 }, () => true),
      row: /Clock.*7(200|199|201) s ahead of.*NTP/,
    },
    {
      name: 'an expired certificate',
      variables: async () =>
        withCertificate(await makeCertificate(authority, ['127.0.0.1'], YESTERDAY), join(folder, 'ca.pem')),
      row: /certificate.*CERT_HAS_EXPIRED.*renewed/,
    },
    {
      name: 'a certificate for another host',
      variables: async () =>
        withCertificate(await makeCertificate(authority, ['other.example']), join(folder, 'ca.pem')),
      row: /certificate.*altname.*host name for which/i,
    },
    {
      name: 'an authority that is not known here',
      variables: async () => withCertificate(await makeCertificate(authority, ['127.0.0.1']), ''),
      row: /certificate.*NODE_EXTRA_CA_CERTS/,
    },
    {
      name: 'a host name that does not exist',
      variables: () => ({ OPENTV_BASE_URL: 'http://opf.invalid', CERTIFY_ALLOW_HOSTS: 'opf.invalid,127.0.0.1' }),
      row: /OpenTV Platform: network.*opf\.invalid is not known.*DNS/,
    },
    {
      name: 'a port on which nothing listens',
      variables: async () => ({ OPENTV_BASE_URL: `http://127.0.0.1:${await freePort()}` }),
      row: /OpenTV Platform: network.*ECONNREFUSED.*firewall/,
    },
    {
      name: 'a wrong Bango password',
      variables: () => ({ BANGO_PASSWORD: 'wrong' }),
      row: /Bango: echo.*401.*BANGO_PASSWORD/,
    },
    {
      name: 'a wrong proxy password',
      variables: async () => {
        const proxy = await startAuthenticatingProxy('operator', 'right');
        stops.push(() => proxy.stop());
        return {
          ...OUTSIDE,
          HTTPS_PROXY: `http://operator:wrong@127.0.0.1:${proxy.port}`,
        };
      },
      row: /through the proxy.*407.*HTTPS_PROXY/,
    },
    {
      name: 'a proxy that never answers',
      variables: async () => ({ ...(await behindSocket(stops, () => {})), CERTIFY_TIMEOUT_SECONDS: '0.3' }),
      row: /through the proxy.*no answer within 0\.3 s.*HTTPS_PROXY/,
    },
    {
      name: 'a proxy that speaks no http',
      variables: () => behindSocket(stops, (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')),
      row: /through the proxy.*does not connect.*HTTPS_PROXY/,
    },
    {
      name: 'a proxy that does not speak TLS, named with https',
      variables: async () => {
        const made = await behindSocket(stops, (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
        return { ...made, HTTPS_PROXY: made.HTTPS_PROXY.replace('http:', 'https:') };
      },
      row: /through the proxy.*does not connect.*http:\/\/ in HTTPS_PROXY/,
    },
    {
      name: 'a proxy with the certificate of an unknown authority',
      variables: async () => {
        const proxy = await startAuthenticatingProxy('u', 'p', await makeCertificate(authority, ['127.0.0.1']));
        stops.push(() => proxy.stop());
        return { ...OUTSIDE, HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: '' };
      },
      row: /through the proxy.*certificate.*NODE_EXTRA_CA_CERTS/,
    },
  ];

  for (const { name, variables, row, tryProducts = false } of mistakes) {
    it(`${name}: its row says what to do, exit 3`, async () => {
      const configuration = platform.configuration(await variables());
      const output = new OutputCollector(1000);
      const code = await preflight(configuration, tryProducts, output);
      const failed = output.text.split('\n').filter((line) => line.includes(' failed '));
      expect({ code, rows: failed.length }).to.deep.equal({ code: 3, rows: 1 });
      expect(failed[0]?.replace(/\s+/g, ' ')).to.match(row);
    });
  }

  it('has nothing to say about a set-up without one', async () => {
    const output = new OutputCollector(200);
    const code = await preflight(platform.configuration(), true, output);
    expect({ code, end: output.text.trim().split('\n').at(-1) }).to.deep.equal({
      code: 0,
      end: 'Nothing stands in the way of a live run.',
    });
  });

  for (const [name, changes, verdicts] of [
    ['a wrong password', { OPENTV_PASSWORD: 'wrong' }, ['BLOCKED']],
    ['an unreachable callback', { CRM_CALLBACK_URL: 'http://127.0.0.1:9' }, ['BLOCKED', 'PASSED']],
  ] as const) {
    it(`${name} blocks the scenarios that need it, and fails none`, async () => {
      const reports = await mkdtemp(join(folder, 'reports-'));
      const tags = '@id:suspend-active or @id:notification-coming-end';
      const end = await certifyCommand(['run', '--tags', tags, '--no-allure', '--reports', reports], {
        folder,
        environment: { ...platform.environment, ...changes },
      });
      const run = await readRun(join(reports, 'latest'));
      const selected = computeVerdicts(run).scenarios.filter(({ id }) => tags.includes(`@id:${id}`));
      expect({ code: end.code, verdicts: selected.map(({ verdict }) => verdict).sort() }).to.deep.equal({
        code: 3,
        verdicts: verdicts.length === 1 ? ['BLOCKED', 'BLOCKED'] : [...verdicts],
      });
    });
  }
});

/** A server of another kind where the proxy should be. */
async function behindSocket(
  stops: (() => Promise<unknown>)[],
  handle: (socket: Socket) => void,
): Promise<Record<string, string> & { HTTPS_PROXY: string }> {
  const open = new Set<Socket>();
  const server = createTcpServer((socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    handle(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    for (const socket of open) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { ...OUTSIDE, HTTPS_PROXY: `http://127.0.0.1:${port}` };
}

/** Names the operator's own user as the one without the role. */
function secondUser({ OPENTV_USERNAME = '', OPENTV_PASSWORD = '' }: Record<string, string>): Record<string, string> {
  return { OPENTV_USERNAME_WITHOUT_ROLE: OPENTV_USERNAME, OPENTV_PASSWORD_WITHOUT_ROLE: OPENTV_PASSWORD };
}

/** A Keycloak whose tokens have no role. */
async function keycloakWithoutRole(stops: (() => Promise<unknown>)[]): Promise<string> {
  const payload = Buffer.from(JSON.stringify({ realm_access: { roles: ['viewer'] } })).toString('base64url');
  const server = createServer((_request, response) => {
    const body = { access_token: `e30.${payload}.c2lnbmF0dXJl`, expires_in: 300, token_type: 'Bearer' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}
