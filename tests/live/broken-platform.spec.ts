import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeVerdicts, readRun } from '@opentv-bango/certification';
import { expect } from 'chai';
import { certifyCommand } from '../kits/certify-command';
import { type Fault, type FaultProxy, startFaultProxy } from '../kits/live/fault-proxy';
import { type LivePlatform, startLivePlatform } from '../kits/live/platform';

/** One scenario whose action is a suspension: what happens to that one call decides its verdict. */
const TAGS = '@id:suspend-active';
const isSuspension = (method: string, path: string): boolean => method === 'PUT' && path.startsWith('/crm-gateway');
const isAnything = (): boolean => true;
const HTML = '<!doctype html><html><body>Down for maintenance</body></html>';
const DEADLINE_MS = 60_000;

/** The table of docs/live.md, "When the platform or the network is broken". */
const TABLE: { name: string; fault: Fault; meets?: typeof isSuspension; verdict: string; says: RegExp }[] = [
  { name: 'answers late, but in time', fault: { kind: 'latency', ms: 300 }, verdict: 'PASSED', says: /^$/ },
  { name: 'answers 500', fault: { kind: 'status', status: 500 }, verdict: 'FAILED', says: /500/ },
  {
    name: 'answers 429 with Retry-After',
    fault: { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
    verdict: 'FAILED',
    says: /429/,
  },
  {
    name: 'shows a maintenance page in HTML',
    fault: { kind: 'status', status: 503, headers: { 'content-type': 'text/html' }, body: HTML },
    verdict: 'FAILED',
    says: /503/,
  },
  { name: 'drops the connection', fault: { kind: 'reset' }, verdict: 'FAILED', says: /ECONNRESET|hang up/ },
  {
    name: 'breaks its answer off',
    fault: { kind: 'truncated' },
    verdict: 'FAILED',
    says: /abort|hang up|truncated|stream/i,
  },
  {
    name: 'answers something that is not HTTP',
    fault: { kind: 'garbage' },
    verdict: 'FAILED',
    says: /Parse Error|HPE/,
  },
  { name: 'answers nothing but 200', fault: { kind: 'empty' }, verdict: 'FAILED', says: /But: / },
  { name: 'answers 200 with a text', fault: { kind: 'wrong-type' }, verdict: 'FAILED', says: /But: / },
  { name: 'never answers', fault: { kind: 'silent' }, verdict: 'FAILED', says: /did not answer within 2 s/ },
  {
    name: 'is down altogether',
    fault: { kind: 'status', status: 503 },
    meets: isAnything,
    verdict: 'BLOCKED',
    says: /503/,
  },
];

describe('A live run on a broken platform', function () {
  this.timeout(180_000);
  let platform: LivePlatform;
  let proxy: FaultProxy;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-broken-'));
    platform = await startLivePlatform('ssp');
    proxy = await startFaultProxy(platform.environment.OPENTV_BASE_URL ?? '');
  });
  after(async () => {
    await Promise.all([proxy.stop(), platform.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  for (const { name, fault, meets = isSuspension, verdict, says } of TABLE) {
    it(`that ${name}: ${verdict}, without a stack trace, within the deadline`, async () => {
      proxy.breakCalls(fault, meets);
      const startedAt = Date.now();
      const reports = await mkdtemp(join(folder, 'reports-'));
      const end = await certifyCommand(['run', '--tags', TAGS, '--no-allure', '--reports', reports], {
        folder,
        environment: {
          ...platform.environment,
          OPENTV_BASE_URL: proxy.url,
          CRM_CALLBACK_URL: '',
          CRM_CALLBACK_PORT: '',
          CERTIFY_TIMEOUT_SECONDS: '2',
          CERTIFY_WAIT_SECONDS: '2',
          CERTIFY_RETRIES: '1',
        },
      });
      proxy.restore();
      const run = await readRun(join(reports, 'latest'));
      const scenario = computeVerdicts(run).scenarios.find(({ id }) => id === TAGS.slice('@id:'.length));
      expect({
        verdict: scenario?.verdict,
        code: end.code,
        stackTrace: /^\s+at .*:\d+:\d+/m.test(`${end.stdout}${end.stderr}${scenario?.failure?.message}`),
        inTime: Date.now() - startedAt < DEADLINE_MS,
      }).to.deep.equal({ verdict, code: EXIT_CODE[verdict], stackTrace: false, inTime: true });
      expect(`${scenario?.reason ?? ''} ${scenario?.failure?.message ?? ''}`.trim()).to.match(says);
    });
  }
});

const EXIT_CODE: Record<string, number> = { PASSED: 0, FAILED: 1, BLOCKED: 3 };
