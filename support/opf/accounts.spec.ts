import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContract } from '@opentv-bango/contract';
import { createRedactor } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { CALL_ORIGIN, startListener } from '../../tests/kits/http/listener';
import { loadConfiguration } from '../configuration';
import { HttpClient } from '../http';
import { TokenSource } from '../keycloak';
import { Recorder } from '../recording';
import { OpfClient } from './index';

const TOKENS = {
  access_token: `e30.${Buffer.from('{"exp":99999999999}').toString('base64url')}.`,
  refresh_token: 'r',
  token_type: 'Bearer',
  expires_in: 300,
  refresh_expires_in: 1800,
};
const ACCOUNT = { _id: 'a', status: 'ACTIVE', billingAddress: { zip: '8000' }, devices: [1, null], note: null };
const OVERLAY = `overlay: 1.0.0
info: { title: Accounts elsewhere, version: 1.0.0 }
actions:
  - target: $.paths['/adm/v1/accounts/{accountId}'].get
    update: { x-wire-path: { ssp: "/crm-gateway/v1/accounts/{accountId}" } }
  - target: $.paths['/adm/v1/accounts/{accountId}'].put
    update: { x-wire-path: { ssp: "/adm/v1/accounts/preHashedPassword/{accountId}" } }
`;

type Asked = [method: string, path: string, body: unknown];
type Options = Partial<{
  read: [status: number, body: unknown];
  changed: number;
  deployment: 'ssp' | 'non-ssp';
  overlay: string;
  template: Record<string, unknown>;
  ssp: number;
}>;

async function platform(asked: Asked[], answerOf: (method: string) => [number, unknown]) {
  return startListener((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://platform');
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      const isToken = pathname.endsWith('/token');
      if (!isToken) asked.push([request.method ?? '', pathname, text === '' ? undefined : JSON.parse(text)]);
      const [status, body] = isToken ? [200, TOKENS] : answerOf(request.method ?? '');
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body === undefined ? '' : JSON.stringify(body));
    });
  });
}

/** Sends one action. @returns what each address was asked, and how it ended */
async function sent(action: Parameters<OpfClient['send']>[0], options: Options = {}) {
  const { read = [200, ACCOUNT], changed = 200, deployment = 'ssp', overlay, template = null, ssp } = options;
  const asked: Asked[] = [];
  const atSsp: Asked[] = [];
  const opfServer = await platform(asked, (method) =>
    method === 'GET' ? read : [changed, { matchedCount: 1, modifiedCount: 1 }],
  );
  const sspServer = await platform(atSsp, () => [ssp ?? 200, {}]);
  const folder = mkdtempSync(join(tmpdir(), 'certify-'));
  const http = new HttpClient(
    loadConfiguration({ environment: {} }),
    new Recorder(folder, createRedactor({ secrets: [] })),
  );
  const connection = {
    baseUrl: opfServer.url,
    keycloakBaseUrl: opfServer.url,
    realm: 'r',
    tenantId: 't',
    username: 'u',
    password: 'p',
    clientId: 'c',
    clientSecret: null,
    sspBaseUrl: ssp === undefined ? null : sspServer.url,
    accountTemplate: template,
    userWithoutRole: null,
  };
  const overlayFile = join(folder, 'own.overlay.yaml');
  if (overlay) writeFileSync(overlayFile, overlay);
  const contract = loadContract({ release: '25.12', ...(overlay ? { overlayFile } : {}) });
  const opf = new OpfClient(connection, deployment, contract, new TokenSource(connection, contract, http), http);
  const warnings: unknown[] = [];
  const observer = { exchange: () => {}, warning: ({ point }: { point: string }) => warnings.push(point) };
  const ended = await opf
    .send(action, { ...CALL_ORIGIN, observer })
    .then(({ status }) => status)
    .catch((error: { code: string }) => error.code);
  http.close();
  await Promise.all([opfServer.close(), sspServer.close()]);
  return { asked, atSsp, ended, warnings };
}

const PATH = '/adm/v1/accounts/a';

describe('a change of an account', () => {
  it('sends back all that was read, with the status changed', async () => {
    for (const changed of [200, 201]) {
      const { asked, ended } = await sent({ name: 'cancel-account', accountId: 'a' }, { changed });
      expect([asked, ended]).to.deep.equal([
        [
          ['GET', PATH, undefined],
          ['PUT', PATH, { ...ACCOUNT, status: 'CANCELLED' }],
        ],
        changed,
      ]);
    }
  });

  it('is not made where the account cannot be read: the rest would be lost', async () => {
    for (const read of [
      [404, {}],
      [200, 'gone'],
      [405, undefined],
    ] as [number, unknown][]) {
      const { asked, ended } = await sent({ name: 'cancel-account', accountId: 'a' }, { read });
      expect([asked, ended]).to.deep.equal([[['GET', PATH, undefined]], 'ACCOUNT_NOT_READ']);
    }
  });

  it('of one that nobody has is whole as well', async () => {
    const { asked } = await sent({ name: 'cancel-account', accountId: 'unknown-1', unknown: true });
    const body = asked[0]?.[2] as Record<string, unknown>;
    expect([asked.length, Object.keys(body).sort(), body.status]).to.deep.equal([
      1,
      ['_id', 'password', 'signonId', 'status'],
      'CANCELLED',
    ]);
  });

  it('goes where an overlay moved it, in that deployment', async () => {
    const paths = async (deployment: 'ssp' | 'non-ssp') =>
      (await sent({ name: 'cancel-account', accountId: 'a' }, { deployment, overlay: OVERLAY })).asked.map(
        ([method, path]) => `${method} ${path}`,
      );
    expect({ ssp: await paths('ssp'), 'non-ssp': await paths('non-ssp') }).to.deep.equal({
      ssp: ['GET /crm-gateway/v1/accounts/a', 'PUT /adm/v1/accounts/preHashedPassword/a'],
      'non-ssp': [`GET ${PATH}`, `PUT ${PATH}`],
    });
  });

  it('is made at SSP too, where that is configured and deployed; what SSP refuses is a warning', async () => {
    const change = { name: 'cancel-account', accountId: 'a' } as const;
    const whole: Asked[] = [['PUT', PATH, { ...ACCOUNT, status: 'CANCELLED' }]];
    const [done, refused, withoutSsp, failed] = [
      await sent(change, { ssp: 201 }),
      await sent(change, { ssp: 404 }),
      await sent(change, { ssp: 200, deployment: 'non-ssp' }),
      await sent(change, { ssp: 200, changed: 400 }),
    ];
    expect([done, refused, withoutSsp, failed].map(({ atSsp, warnings }) => [atSsp, warnings])).to.deep.equal([
      [whole, []],
      [whole, ['account-at-ssp']],
      [[], []],
      [[], []],
    ]);
  });
});

describe('a new account', () => {
  const create = { name: 'create-account', accountId: 'a-1', signonId: 's', password: 'p' } as const;

  it("has the operator's own body, with its id filled in", async () => {
    const id = '$' + '{accountId}';
    const template = { _id: id, signonId: `crm+${id}@x.example`, profile: { owner: [id, 7] }, pvrStatus: null };
    const { asked } = await sent(create, { template, changed: 201 });
    expect(asked).to.deep.equal([
      [
        'POST',
        '/adm/v1/accounts',
        {
          _id: 'a-1',
          signonId: 'crm+a-1@x.example',
          profile: { owner: ['a-1', 7] },
          pvrStatus: null,
          status: 'ACTIVE',
        },
      ],
    ]);
  });
});
