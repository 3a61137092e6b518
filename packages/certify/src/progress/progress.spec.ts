import { expect } from 'chai';
import { createProgress, type FinishedScenario, outputOf } from './index';

const FINISHED: FinishedScenario = {
  leg: 'ssp',
  verdict: 'NOT_APPLICABLE',
  reason: 'not part of SSP',
  name: 'A customer recovers the account',
  featurePath: 'features/recover.feature',
  line: 12,
  durationMs: 1234,
};

describe('progress', () => {
  const written: string[] = [];
  const stream = (isTTY: boolean) => ({ write: (text: string) => written.push(text), isTTY, columns: 200 });
  beforeEach(() => written.splice(0));

  it('is one line for each finished scenario where it goes to a file', () => {
    const progress = createProgress(outputOf(stream(false), {}));
    progress.leg('ssp');
    progress.planned('ssp', 2);
    progress.finished(FINISHED);
    progress.say('Stopping.');
    expect(written.join('')).to.equal(
      '  NOT APPLICABLE  ssp      A customer recovers the account  features/recover.feature:12  1.23 s\nStopping.\n',
    );
  });

  for (const isTTY of [true, false]) {
    it(`shows what would steer a terminal, ${isTTY ? 'on one' : 'in a log'}`, () => {
      const progress = createProgress(outputOf(stream(isTTY), {}));
      progress.say('\x1b[2J\x1b[32mVERIFIED\r\u202edeifirev\x9b2J');
      expect(written.join('')).to.equal('\\u{1b}[2J\\u{1b}[32mVERIFIED\\u{d}\\u{202e}deifirev\\u{9b}2J\n');
    });
  }

  it('shows on a terminal only what did not pass, and leaves no partial line', () => {
    const progress = createProgress(outputOf(stream(true), { NO_COLOR: '1' }));
    progress.finished(FINISHED);
    progress.finished({ ...FINISHED, verdict: 'FAILED' });
    progress.stop();
    expect(written.join('')).to.equal(
      '  FAILED          ssp      A customer recovers the account  features/recover.feature:12  1.23 s\n',
    );
  });
});

describe('outputOf', () => {
  const write = (): void => undefined;
  const colours = (isTTY: boolean, environment: Record<string, string>): boolean =>
    outputOf({ write, isTTY }, environment).style.colours;

  it('has colours on a terminal and none elsewhere, unless it is told otherwise', () => {
    expect([colours(true, {}), colours(false, {}), colours(false, { CI: 'true' })]).to.deep.equal([true, false, false]);
    expect([colours(true, { NO_COLOR: '1' }), colours(true, { TERM: 'dumb' })]).to.deep.equal([false, false]);
    expect([colours(false, { FORCE_COLOR: '1' }), colours(true, { FORCE_COLOR: '0' })]).to.deep.equal([true, false]);
    expect(colours(false, { FORCE_COLOR: '1', NO_COLOR: '1' })).to.equal(false);
  });
});
