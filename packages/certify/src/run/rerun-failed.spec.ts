import type { Snapshot } from '@opentv-bango/certification';
import { expect } from 'chai';
import type { RunOptions } from './options';
import { narrow, narrowToFailed } from './rerun-failed';

describe('narrow', () => {
  const options: RunOptions = {
    flags: {},
    tags: null,
    paths: [],
    parallel: null,
    order: 'defined',
    allure: false,
    simulator: {},
    catalogue: null,
    reports: '',
    history: null,
    live: { yes: false, tryProducts: false },
    command: 'certify run --rerun failed',
  };
  const snapshot = (verdicts: Record<string, 'PASSED' | 'FAILED' | 'BLOCKED'>): Snapshot => ({
    run: {
      runId: 'run-1',
      startedAt: '2026-12-01T02:00:00.000Z',
      subject: {
        ...{ target: 'live', operator: null, environment: null, baseUrl: null },
        ...{ testee: 'platform', deployment: 'ssp', release: '25.26' },
      },
      suite: '0.1.0',
      overlay: null,
    },
    scenarios: new Map(
      Object.entries(verdicts).map(([id, verdict]) => [
        id,
        { id, name: id, verdict, selected: true, reason: null, waivedUntil: null, durationMs: 1, calls: [] },
      ]),
    ),
  });

  it('chooses what failed, where it failed', () => {
    const { options: narrowed } = narrow({ ...options, tags: '@UC-06' }, [
      snapshot({ a: 'FAILED', b: 'PASSED', c: 'BLOCKED' }),
    ]);
    expect([narrowed.tags, narrowed.flags]).to.deep.equal([
      '(@id:a or @id:c) and (@UC-06)',
      { CERTIFY_TARGET: 'live', OPENTV_RELEASE: '25.26', OPENTV_DEPLOYMENT: 'ssp' },
    ]);
  });

  it('never runs nothing or something else', async () => {
    const failed = [snapshot({ a: 'FAILED' })];
    expect(() => narrow(options, [snapshot({ a: 'PASSED' })])).to.throw('Nothing FAILED or was BLOCKED in run-1');
    expect(() => narrow({ ...options, flags: { CERTIFY_TARGET: 'simulator' } }, failed)).to.throw(
      'run-1 was made with --target live, and simulator is asked for: leave --target out.',
    );
    expect(() => narrow(options, [snapshot({ 'features/x.feature:3': 'FAILED' })])).to.throw('has no @id: tag');
    const output = {
      write: () => undefined,
      eraseLine: () => undefined,
      live: false,
      style: { colours: false, width: 100 },
    };
    const refusal = await narrowToFailed({ ...options, paths: ['features'] }, { rerun: true, of: null }, output).catch(
      String,
    );
    expect(refusal).to.include('give no paths with it');
  });
});
