import { mkdtempSync } from 'node:fs';
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

const ENTITLEMENT = { productId: 'p', productType: 'THIRDPARTY', status: 'ACTIVE' };

/** A platform that answers the list as told, page by page. */
async function bench(pageOf: (query: URLSearchParams) => { status?: number; ids: string[]; total: number }) {
  const asked: Record<string, string>[] = [];
  const platform = await startListener((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://platform');
    const isToken = pathname.endsWith('/token');
    if (!isToken) asked.push(Object.fromEntries(searchParams));
    const { status = 200, ids = [], total = 0 } = isToken ? {} : pageOf(searchParams);
    const resourceSet = ids.map((_id) => ({ ...ENTITLEMENT, _id, accountId: _id.startsWith('x') ? 'other' : 'a' }));
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isToken ? TOKENS : { resourceSet, totalRecords: total }));
  });
  const recorder = new Recorder(mkdtempSync(join(tmpdir(), 'certify-')), createRedactor({ secrets: [] }));
  const http = new HttpClient(loadConfiguration({ environment: {} }), recorder);
  const connection = {
    baseUrl: platform.url,
    keycloakBaseUrl: platform.url,
    realm: 'r',
    tenantId: 't',
    username: 'u',
    password: 'p',
    clientId: 'c',
    clientSecret: null,
    sspBaseUrl: null,
    accountTemplate: null,
    userWithoutRole: null,
  };
  const contract = loadContract({ release: '25.12' });
  const opf = new OpfClient(connection, 'ssp', contract, new TokenSource(connection, contract, http), http);
  return {
    asked,
    idsOf: async (accountId: string) => (await opf.entitlementsOf(accountId, CALL_ORIGIN)).map(({ _id }) => _id),
    async close() {
      http.close();
      await platform.close();
    },
  };
}

/** Pages of `size` at most, whatever was asked for. */
function pagesOf(ids: string[], size: number) {
  return (query: URLSearchParams) => {
    const limit = Math.min(size, Number(query.get('limit') ?? size));
    const start = (Number(query.get('page') ?? 1) - 1) * limit;
    return { ids: ids.slice(start, start + limit), total: ids.length };
  };
}

describe('the entitlements of an account', () => {
  let open: Awaited<ReturnType<typeof bench>> | null = null;
  afterEach(async () => open?.close());

  it('are asked for once where one answer holds them all', async () => {
    open = await bench(pagesOf(['e1', 'e2', 'x1'], 50));
    expect(await open.idsOf('a')).to.deep.equal(['e1', 'e2']);
    expect(open.asked.map(({ limit, page, sort }) => ({ limit, page, sort }))).to.deep.equal([
      { limit: '50', page: '1', sort: undefined },
    ]);
  });

  it('are asked for in order, as many at a time as came, where pages are shorter', async () => {
    open = await bench(pagesOf(['e1', 'e2', 'e3', 'e4', 'e5'], 2));
    expect(await open.idsOf('a')).to.deep.equal(['e1', 'e2', 'e3', 'e4', 'e5']);
    expect(open.asked.slice(1).map(({ limit, page, sort }) => ({ limit, page, sort }))).to.deep.equal(
      ['1', '2', '3'].map((page) => ({ limit: '2', page, sort: '{"_id":1}' })),
    );
  });

  it('count once when a change has moved them to the next page, and twice when one page holds them twice', async () => {
    const pages = [
      ['e1', 'e1'],
      ['e1', 'e2'],
    ];
    open = await bench((query) => ({ ids: pages[Number(query.get('page')) - 1] ?? [], total: 4 }));
    expect(await open.idsOf('a')).to.deep.equal(['e1', 'e1', 'e2']);
  });

  it('end with an empty page, whatever is counted', async () => {
    open = await bench((query) => ({ ids: query.get('page') === '1' ? ['e1'] : [], total: 9 }));
    expect(await open.idsOf('a')).to.deep.equal(['e1']);
  });

  it('are none where the account is not known', async () => {
    open = await bench(() => ({ status: 404, ids: [], total: 0 }));
    expect(await open.idsOf('a')).to.deep.equal([]);
  });

  it('are a failure of the platform where a later page is refused', async () => {
    open = await bench((query) => ({ status: query.get('page') === '2' ? 400 : 200, ids: ['e1'], total: 2 }));
    const failure = await open.idsOf('a').catch((error: unknown) => error);
    expect(failure).to.include({ code: 'LIST' });
  });
});
