import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRedactor } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { CALL_ORIGIN, startListener } from '../../tests/kits/http/listener';
import { loadConfiguration } from '../configuration';
import { SetUpProblem } from '../errors';
import { HttpClient } from '../http';
import { Recorder } from '../recording';
import { Browser, onlyForm } from './browser';

const PAGE = `<form method="post" action="/kept">
  <input type="hidden" name="t" value="1">
  <input type="checkbox" name="news" value="on">
  <input type="checkbox" name="terms" checked>
  <input type="hidden" name="decline" value="1" disabled>
  <fieldset disabled><input type="hidden" name="closed" value="1"></fieldset>
  <input type="reset" name="clear" value="Clear">
  <button type="button" name="help" value="1">Help</button>
  <input type="image" name="go" src="/go.png">
</form>
<template><form><button>Not shown</button></form></template>`;

/** Whether a program may press the button of a page. */
const pressable = (body: unknown): boolean => onlyForm({ body }) !== null;

describe("A merchant's page", () => {
  for (const [name, body, wanted] of [
    ['with one button', '<form method="post"><input type="hidden" name="t" value="1"><button>Go</button></form>', true],
    ['with a newsletter to tick, or not', '<form><input type="checkbox" name="news"><button>Go</button></form>', true],
    ['without a form', '<p>You are all set</p>', false],
    ['with two forms', '<form><button>Yes</button></form><form><button>No</button></form>', false],
    ['that wants a name', '<form><input name="name" required><button>Go</button></form>', false],
    ['that wants a password', '<form><input type="password" name="p"><button>Go</button></form>', false],
    ['that wants a choice', '<form><select name="s" required></select><button>Go</button></form>', false],
    ['with a choice of buttons', '<form><button>Yes</button><button>No</button></form>', false],
    ['with two ways to send it', '<form><input type="submit"><input type="image"></form>', false],
    ['with a list to choose from', '<form><select name="s"></select><button>Go</button></form>', false],
    ['that sends files', '<form enctype="multipart/form-data"><button>Go</button></form>', false],
    ['whose button leads elsewhere', '<form><button formaction="/x">Go</button></form>', false],
    ['with a field outside of its form', '<form id="f"><button>Go</button></form><input form="f" name="t">', false],
    [
      'with a button that only acts in the page',
      '<form><button type="button">?</button><button>Go</button></form>',
      true,
    ],
    ['that is no text', { status: 'ok' }, false],
  ] as const) {
    it(`${name} ${wanted ? 'is completed by program' : 'leaves nothing to press'}`, () => {
      expect(pressable(body)).to.equal(wanted);
    });
  }
});

describe('A browser', () => {
  let server: Awaited<ReturnType<typeof startListener>>;
  let posts: string[];
  let http: HttpClient;
  before(async () => {
    server = await startListener((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        if (request.method === 'POST') posts.push(`${request.url} ${body}`);
        const to = {
          '/app': 'tunes://welcome',
          '/gone': 'http://127.0.0.1:1/',
          '/odd': 'http://welcome:99999/',
          '/kept': '/last',
        }[request.url ?? ''];
        if (request.url === '/meta')
          return response.end('<meta http-equiv="Refresh" content="0; url=/target"><p>One moment</p>');
        if (request.url?.startsWith('/round')) return response.writeHead(302, { location: request.url }).end();
        if (to) return response.writeHead(request.url === '/kept' ? 307 : 302, { location: to }).end();
        return response.end(PAGE);
      });
    });
  });
  beforeEach(() => {
    posts = [];
    const folder = mkdtempSync(join(tmpdir(), 'certify-'));
    http = new HttpClient(
      loadConfiguration({ environment: {} }),
      new Recorder(folder, createRedactor({ secrets: [] })),
    );
  });
  afterEach(() => http.close());
  after(() => server.close());

  it('stops where the page leads into an app, or nowhere', async () => {
    const statuses = [];
    for (const path of ['/app', '/gone', '/odd'])
      statuses.push((await new Browser(http).open(`${server.url}${path}`, CALL_ORIGIN)).status);
    expect(statuses).to.deep.equal([302, 302, 302]);
  });

  it('reports the page as the cause of a redirect loop', async () => {
    const error = await new Browser(http)
      .open(`${server.url}/round/9f8e7d6c5b4a`, CALL_ORIGIN)
      .catch((thrown) => thrown);
    expect(error)
      .to.be.instanceOf(SetUpProblem)
      .and.to.include({
        code: 'REDIRECTS',
        verdict: 'BLOCKED',
        message: `The merchant's page at ${new URL(server.url).host} redirects more than 20 times: open it in a browser, and tell the merchant where it never ends there either.`,
      });
  });

  it('follows a page that leads on at once', async () => {
    const { body } = await new Browser(http).open(`${server.url}/meta`, CALL_ORIGIN);
    expect(body).to.equal(PAGE);
  });

  it('sends what the page filled in, and again where it is told to go elsewhere with it', async () => {
    const open = new Browser(http);
    await open.pressButton(await open.open(server.url, CALL_ORIGIN), CALL_ORIGIN);
    expect(posts).to.deep.equal(['/kept t=1&terms=on&go.x=0&go.y=0', '/last t=1&terms=on&go.x=0&go.y=0']);
  });
});
