import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRedactor } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { CALL_ORIGIN, startListener } from '../../tests/kits/http/listener';
import { loadConfiguration } from '../configuration';
import { HttpClient } from '../http';
import { Recorder } from '../recording';
import { Browser } from './browser';

const SESSION = 'k3pt-by-the-subscriber';

/** What the pages set, by path. */
const SETS: Record<string, string[]> = {
  '/session': [`session=${SESSION}; Path=/; HttpOnly`],
  '/two': ['first=1; Expires=Wed, 09 Jun 2100 10:00:00 GMT; Path=/', `second=${SESSION}; Path=/`],
  '/deeper/page': ['deep=1; Path=/deeper'],
  '/sign-out': ['first=; Max-Age=0; Path=/'],
  '/odd': ['no cookie', 'other=1; Domain=merchant.example', 'first=1'],
};

describe("A browser's cookies", () => {
  let server: Awaited<ReturnType<typeof startListener>>;
  let folder: string;
  let http: HttpClient;
  /** Each request, with its cookies. */
  let requests: string[];
  before(async () => {
    server = await startListener((request, response) => {
      const { cookie = '-' } = request.headers;
      const path = request.url ?? '';
      requests.push(`${path} ${cookie}`);
      if (SETS[path]) response.setHeader('set-cookie', SETS[path]);
      if (path !== '/session') return response.end(`<p>${cookie}</p><form method="post" action="/bought"></form>`);
      const location = cookie === '-' ? path : `/welcome?from=${SESSION}`;
      return response.writeHead(302, { location }).end();
    });
  });
  beforeEach(() => {
    requests = [];
    folder = mkdtempSync(join(tmpdir(), 'certify-'));
    http = new HttpClient(
      loadConfiguration({ environment: {} }),
      new Recorder(folder, createRedactor({ secrets: [] })),
    );
  });
  afterEach(() => http.close());
  after(() => server.close());

  /** Opens pages one after the other in one browser. */
  async function visit(...paths: string[]): Promise<void> {
    const browser = new Browser(http);
    for (const path of paths) await browser.open(new URL(path, server.url).toString(), CALL_ORIGIN);
  }

  it('are sent to a page that sets one and leads to itself, and with the button', async () => {
    const browser = new Browser(http);
    await browser.pressButton(await browser.open(`${server.url}/session`, CALL_ORIGIN), CALL_ORIGIN);
    expect(requests).to.deep.equal([
      '/session -',
      `/session session=${SESSION}`,
      `/welcome?from=${SESSION} session=${SESSION}`,
      `/bought session=${SESSION}`,
    ]);
  });

  it('are told apart where one answer sets two, one of them until a date', async () => {
    await visit('/two', '/');
    expect(requests).to.deep.equal(['/two -', `/ first=1; second=${SESSION}`]);
  });

  it('are forgotten when the page says so', async () => {
    await visit('/two', '/sign-out', '/');
    expect(requests.at(-1)).to.equal(`/ second=${SESSION}`);
  });

  it('are sent below their path only', async () => {
    await visit('/deeper/page', '/', '/deeper/other');
    expect(requests).to.deep.equal(['/deeper/page -', '/ -', '/deeper/other deep=1']);
  });

  it('are not sent to another host', async () => {
    await visit('/two', server.url.replace('127.0.0.1', 'localhost'));
    expect(requests.at(-1)).to.equal('/ -');
  });

  it('are not those of another browser', async () => {
    await visit('/two');
    await visit('/');
    expect(requests.at(-1)).to.equal('/ -');
  });

  it('are left out where a browser refuses them', async () => {
    await visit('/odd', '/');
    expect(requests.at(-1)).to.equal('/ first=1');
  });

  it('stay out of the evidence, also where a page says them again', async () => {
    await visit('/session', '/two', '/');
    const evidence = readFileSync(join(folder, 'exchanges.ndjson'), 'utf8');
    expect(evidence).to.contain('second=REDACTED').and.not.to.contain(SESSION);
  });
});
