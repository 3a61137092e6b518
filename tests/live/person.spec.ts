import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeVerdicts, readRun } from '@opentv-bango/certification';
import { expect } from 'chai';
import { certifyCommand } from '../kits/certify-command';
import { type LivePlatform, startLivePlatform } from '../kits/live/platform';

const GIVEN = 'suspend-active';
const TAGS = `@id:${GIVEN}`;
/** The product of the simulator's merchant at whose page somebody has to press a button. */
const CLICK = 'CLICK_KIDS_KIDS';
const TESTER = 'Ada Lovelace';

describe("A live run at whose merchant's page a person is needed", function () {
  this.timeout(120_000);
  let platform: LivePlatform;
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'certify-person-'));
    platform = await startLivePlatform('ssp');
  });
  after(async () => {
    await platform.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const run = async (flags: string[], variables: Record<string, string> = {}, act?: (url: string) => void) => {
    const reports = await mkdtemp(join(folder, 'reports-'));
    let acted = false;
    const end = await certifyCommand(['run', '--tags', TAGS, '--no-allure', '--reports', reports, ...flags], {
      folder,
      environment: {
        ...platform.environment,
        PRODUCT_STANDARD: CLICK,
        CERTIFY_WAIT_SECONDS: '2',
        ...variables,
      },
      watch: (_child, stdout) => {
        const [, url] = /Waiting for you: activate \S+ at (\S+) \(/.exec(stdout) ?? [];
        if (acted || url === undefined) return;
        acted = true;
        act?.(url);
      },
    });
    const made = await readRun(join(reports, 'latest'));
    const { scenarios, leftovers } = computeVerdicts(made);
    const scenario = scenarios.find(({ id }) => id === GIVEN);
    return { end, made, scenario, shown: { code: end.code, verdict: scenario?.verdict, leftovers } };
  };

  it('goes on by itself when they have acted, and keeps their name', async () => {
    const { end, made, shown } = await run(['--manual'], { CERTIFY_TESTER: TESTER }, (url) => void confirmOnPage(url));
    expect(shown, end.stdout).to.deep.equal({ code: 0, verdict: 'PASSED', leftovers: [] });
    const [attestation] = made.attestations;
    const { name, scenarioId, confirmed, note } = attestation ?? {};
    expect({ count: made.attestations.length, name, scenarioId, confirmed, note }).to.deep.equal({
      count: 1,
      name: TESTER,
      scenarioId: GIVEN,
      confirmed: false,
      note: null,
    });
    expect(attestation?.statement).to.match(
      /^completed the activation of \S+ at the merchant's page by hand \(PENDING /,
    );
    const page = await readFile(join(made.folder, 'index.html'), 'utf8');
    expect(page).to.contain(`Done by hand, not confirmed</strong> by ${TESTER}`);
    const exchanges = await readFile(join(made.folder, 'exchanges.ndjson'), 'utf8');
    const [, token = ''] = /activate\/(\S+) \(/.exec(end.stdout) ?? [];
    expect([token.length > 8, exchanges.includes(token)]).to.deep.equal([true, false]);
  });

  it('is BLOCKED, not FAILED, when nobody acts in time', async () => {
    const { shown, scenario } = await run(['--manual'], { CERTIFY_TESTER: TESTER, CERTIFY_MANUAL_SECONDS: '2' });
    expect(shown).to.deep.equal({ code: 3, verdict: 'BLOCKED', leftovers: [] });
    expect(scenario?.reason).to.match(
      /^Nobody completed the activation of \S+ at the merchant's page, or the platform was not told: PENDING at .*; limit 2 s\./,
    );
  });

  it('is BLOCKED without --manual, and says what would help', async () => {
    const { shown, scenario } = await run([]);
    expect(shown).to.deep.equal({ code: 3, verdict: 'BLOCKED', leftovers: [] });
    expect(scenario?.reason).to.match(
      /has nothing that a program could press.*run with --manual, and a person there\. With CERTIFY_ACTIVATION=person/,
    );
  });

  it('is NOT RUN without --manual where the operator says that a person is needed', async () => {
    const { shown, scenario } = await run([], { CERTIFY_ACTIVATION: 'person' });
    expect(shown).to.deep.equal({ code: 0, verdict: 'NOT_RUN', leftovers: [] });
    expect(scenario?.reason).to.equal('its activation needs a person (CERTIFY_ACTIVATION); run with --manual');
  });

  it('is refused where the evidence could not say who acts', async () => {
    const end = await certifyCommand(['run', '--tags', TAGS, '--manual', '--reports', folder], {
      folder,
      environment: platform.environment,
    });
    expect([end.code, end.stderr.split('\n')[0]]).to.deep.equal([
      2,
      'With --manual a person acts, and the evidence says who: set CERTIFY_TESTER to their name.',
    ]);
  });
});

/** What a person does in a browser: ticks the box, and presses the button. */
async function confirmOnPage(url: string): Promise<void> {
  await fetch(url, { method: 'POST', body: new URLSearchParams({ grownUp: 'yes' }) });
}
