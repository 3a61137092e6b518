import { expect } from 'chai';
import { compareSnapshots } from './compare-snapshots';
import { mustFail } from './fail-on';
import { madeUpCall, madeUpSnapshot } from './made-up-snapshot';
import { renderMarkdown } from './render-markdown';
import { renderComparison } from './render-text';
import type { Snapshot } from './snapshot';

const style = { colours: false, width: 110 };

describe('compareSnapshots', () => {
  const accepted = [madeUpCall({ statuses: ['202'] })];
  const failed = { verdict: 'FAILED', reason: 'It should be SUSPENDED', calls: accepted } as const;

  const mornings = (nights: readonly Snapshot[]): string[] =>
    nights.map((night, index) => renderComparison([compareSnapshots(night, nights.slice(0, index))], style));

  it('says each morning what is new, and nothing else', () => {
    const nights = [
      madeUpSnapshot(1, { a: {}, b: {}, c: {} }),
      madeUpSnapshot(2, { a: failed, b: failed, c: {} }),
      madeUpSnapshot(3, { a: failed, b: failed, c: { calls: [madeUpCall({ fields: ['count'] })] } }),
      madeUpSnapshot(4, { a: {}, b: {}, c: { calls: [madeUpCall({ fields: ['count'] })] } }),
      madeUpSnapshot(5, { a: { verdict: 'WAIVED', waivedUntil: '2026-12-05', reason: 'no' }, b: {}, c: {} }),
      madeUpSnapshot(6, { a: { verdict: 'FAILED', reason: 'no' }, b: {}, c: {} }),
      madeUpSnapshot(7, { a: {}, c: {} }),
    ];
    expect(mornings(nights)).to.deep.equal([
      'SSP 25.12: there is no earlier run of the same kind to compare with.',
      'SSP 25.12: new since 2026-12-01 02:00 UTC\n  NEWLY FAILING 2\n    since this run, gatewayUpdate answering 202 instead of 200 explains 2: a, b',
      [
        'SSP 25.12: new since 2026-12-02 02:00 UTC',
        '  STILL FAILING 2',
        '    since 2026-12-02 02:00 UTC, gatewayUpdate answering 202 instead of 200 explains 2: a, b',
        '  ANSWERS CHANGED, NOTHING FAILED 2',
        '    gatewayUpdate: without matchedCount (c)',
        '    gatewayUpdate: with count (c)',
      ].join('\n'),
      'SSP 25.12: new since 2026-12-03 02:00 UTC\n  FIXED 2\n    a: The scenario a\n    b: The scenario b',
      [
        'SSP 25.12: new since 2026-12-04 02:00 UTC',
        '  ANSWERS CHANGED, NOTHING FAILED 2',
        '    gatewayUpdate: without count (c)',
        '    gatewayUpdate: with matchedCount (c)',
      ].join('\n'),
      [
        'SSP 25.12: new since 2026-12-05 02:00 UTC',
        '  NEWLY FAILING 1',
        '    since this run: a: no',
        '    a was waived until 2026-12-05',
      ].join('\n'),
      'SSP 25.12: new since 2026-12-06 02:00 UTC\n  FIXED 1\n    a: The scenario a\n  GONE 1\n    b: The scenario b',
    ]);
  });

  it('compares a scenario with the last run that judged it', () => {
    const leftOut = { verdict: 'NOT_RUN', selected: false } as const;
    const nights = [
      madeUpSnapshot(1, { a: failed, b: {} }),
      madeUpSnapshot(2, { a: leftOut, b: {} }),
      madeUpSnapshot(3, { a: failed, b: {} }),
    ];
    expect(mornings(nights).slice(1)).to.deep.equal([
      'SSP 25.12: nothing new since 2026-12-01 02:00 UTC.\n  FAILED BEFORE, LEFT OUT NOW 1\n    a: The scenario a',
      [
        'SSP 25.12: nothing new since 2026-12-02 02:00 UTC, 1 still failing.',
        '  STILL FAILING 1',
        '    since 2026-12-01 02:00 UTC: a: It should be SUSPENDED',
      ].join('\n'),
    ]);
  });

  it('tells a notification that does not come any more, and not what a failed scenario did not reach', () => {
    const notification = madeUpCall({ operation: 'entitlementChanged', toCrm: true });
    const list = madeUpCall({ operation: 'gatewayList' });
    const before = madeUpSnapshot(1, { a: { calls: [madeUpCall(), notification, list] } });
    const after = madeUpSnapshot(2, { a: { verdict: 'FAILED', calls: [madeUpCall()] } });
    const { causes } = compareSnapshots(after, [before]);
    expect(causes.map(({ change }) => change)).to.deep.equal([
      { operation: 'entitlementChanged', kind: 'call', change: 'does not come any more' },
    ]);
  });

  it('is silent about a call that the suite may leave out, and tells a notification that comes earlier', () => {
    const [token, list] = ['keycloakToken', 'gatewayList'].map((operation) => madeUpCall({ operation }));
    const notification = madeUpCall({ operation: 'entitlementChanged', toCrm: true });
    const calls = [madeUpCall(), list, notification].flatMap((call) => call ?? []);
    const after = [token, madeUpCall(), notification, list].flatMap((call) => call ?? []);
    const before = madeUpSnapshot(1, { a: { calls }, b: { calls } });
    const now = madeUpSnapshot(2, { a: { calls: after }, b: { calls: [...calls, ...after.slice(0, 1)] } });
    expect(compareSnapshots(now, [before]).answers).to.deep.equal([
      { operation: 'entitlementChanged', kind: 'order', change: 'comes before gatewayList now', scenarios: ['a'] },
    ]);
  });

  it('tells what took far longer than in the runs before', () => {
    const usual = [1, 2, 3, 4, 5].map((day) => madeUpSnapshot(day, { a: { durationMs: 1000 + day } }));
    const slower = (durationMs: number) => compareSnapshots(madeUpSnapshot(6, { a: { durationMs } }), usual).slower;
    expect([slower(1400), slower(4000).map(({ id, usualMs }) => ({ id, usualMs }))]).to.deep.equal([
      [],
      [{ id: 'a', usualMs: 1003 }],
    ]);
  });

  it('is silent about an answer that changes to and fro', () => {
    const nights = [1, 2, 3, 4].map((day) =>
      madeUpSnapshot(day, { a: { calls: day % 2 === 0 ? accepted : [madeUpCall()] } }),
    );
    expect(mornings(nights).at(-1)).to.equal('SSP 25.12: nothing new since 2026-12-03 02:00 UTC.');
  });

  it('warns of another version of the suite, and refuses a rehearsal beside a live run', () => {
    const before = madeUpSnapshot(1, { a: {} });
    const { subject } = before.run;
    const other = compareSnapshots(madeUpSnapshot(2, { a: {} }, { suite: '0.2.0' }), [before]);
    expect(other.warnings).to.deep.equal(['The runs differ in the version of the suite: 0.1.0 before, 0.2.0 now.']);
    const rehearsal = madeUpSnapshot(2, { a: {} }, { subject: { ...subject, target: 'simulator' } });
    expect(() => compareSnapshots(rehearsal, [before])).to.throw('run-2 is a rehearsal and run-1 a live run');
  });

  it('fails on what the caller wants to be stopped by', () => {
    const nights = [madeUpSnapshot(1, { a: {}, b: failed }), madeUpSnapshot(2, { a: { calls: accepted }, b: failed })];
    const comparison = [compareSnapshots(nights[1] as Snapshot, nights.slice(0, 1))];
    const answers = (['new', 'failing', 'changed'] as const).map((failOn) => mustFail(comparison, failOn));
    expect(answers).to.deep.equal([false, true, true]);
  });

  it('writes Markdown that names of a platform cannot break', () => {
    const after = madeUpSnapshot(2, { a: { verdict: 'FAILED', reason: '<b>@all</b> | [x](y)' } });
    const text = renderMarkdown([compareSnapshots(after, [madeUpSnapshot(1, { a: {} })])]);
    expect(text).to.include('- since this run: a: \\<b\\>&#64;all\\</b\\> \\| \\[x\\](y)');
  });
});
