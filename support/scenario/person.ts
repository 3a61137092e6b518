import { terminalText, visibleLine } from '@opentv-bango/contract';
import { SetUpProblem } from '../errors';
import { until } from '../polling';
import type { CertificationWorld } from '../world/world';
import { differences } from './snapshots';

/** How a line on standard error begins that `certify` shows to the tester while the run goes on. */
export const FOR_THE_TESTER = 'certify: ';

const REMIND_EVERY_MS = 30_000;

/**
 * Waits for a person who completes the activation at the merchant, where the program could not (`--manual`): prints the
 * address, says how much time is left, and goes on by itself when the platform says ACTIVE. What they did is kept as an
 * attestation in their name.
 *
 * @throws SetUpProblem `NOBODY_ACTED` when the deadline passes: that is no fault of the platform's
 */
export async function waitForPerson(world: CertificationWorld, url: string): Promise<void> {
  const { opf, configuration } = world.suite;
  const { manualSeconds } = configuration;
  if (manualSeconds === null) return;
  const { accountId, id } = world.subscription;
  const startedAt = Date.now();
  let saidAt = 0;
  const { value, timeline } = await until({ limitSeconds: manualSeconds, firstPauseMs: 500 }, async () => {
    const status = (await opf.entitlementsOf(accountId, world.origin)).find(({ _id }) => _id === id)?.status;
    const seen = status ?? 'not listed';
    if (status !== 'PENDING') return { state: 'done', value: seen, seen };
    if (Date.now() - saidAt >= REMIND_EVERY_MS) {
      const left = Math.ceil(manualSeconds - (Date.now() - startedAt) / 1000);
      process.stderr.write(
        `${terminalText(`${FOR_THE_TESTER}Waiting for you: activate ${visibleLine(id)} at ${visibleLine(url)} (${left} s left)`)}\n`,
      );
      saidAt = Date.now();
    }
    return { state: 'not-yet', seen };
  });
  if (saidAt === 0) return;
  if (value === null) {
    throw new SetUpProblem(
      'NOBODY_ACTED',
      `Nobody completed the activation of ${id} at the merchant's page, or the platform was not told: ${timeline}. Run the scenario again with somebody there, or raise CERTIFY_MANUAL_SECONDS.`,
    );
  }
  // Where it ended otherwise, the step that follows judges.
  if (value === 'ACTIVE') attest(world, timeline);
}

/**
 * Without a person (no `--manual`): where the program found nothing to press on a live merchant's page, and the platform is
 * told nothing, a person is needed, unless something else went wrong.
 *
 * @throws PlatformFailure `WRONG_STATE` where something else has changed, `NO_ACTIVATION_PAGE` where the URL leads nowhere
 * @throws SetUpProblem `NEEDS_A_PERSON`
 */
export async function failWithoutPerson(world: CertificationWorld, url: string): Promise<void> {
  const { opf, configuration } = world.suite;
  const { accountId, id } = world.subscription;
  const { value } = await until({ limitSeconds: configuration.waitSeconds }, async () => {
    const status = (await opf.entitlementsOf(accountId, world.origin)).find(({ _id }) => _id === id)?.status;
    const seen = status ?? 'not listed';
    return status === 'PENDING' ? { state: 'not-yet', seen } : { state: 'done', value: true, seen };
  });
  if (value) return;
  const [wrong] = await differences(world);
  if (wrong) throw world.failure('WRONG_STATE', 'an activation that leaves everything else as it is', wrong);
  const { status } = world.observations.merchantPage ?? {};
  if (status === 404 || status === 410) {
    throw world.failure(
      'NO_ACTIVATION_PAGE',
      "a page of the merchant's at the activation URL",
      `it answered ${status}`,
    );
  }
  throw new SetUpProblem(
    'NEEDS_A_PERSON',
    `The merchant's page at ${new URL(url).host} has nothing that a program could press, and ${id} stays PENDING: run with --manual, and a person there. With CERTIFY_ACTIVATION=person such scenarios are NOT RUN without one.`,
  );
}

function attest(world: CertificationWorld, timeline: string): void {
  const { recorder, leg, configuration } = world.suite;
  const { accountId, id } = world.subscription;
  const name = configuration.tester ?? 'a person without a name';
  recorder.attest({
    leg,
    scenarioId: world.scenarioId,
    accountId,
    entitlementId: id,
    at: new Date().toISOString(),
    name,
    statement: `completed the activation of ${id} at the merchant's page by hand (${timeline})`,
    confirmed: false,
    note: null,
  });
  world.log(`${name} completed the activation of ${id} by hand: ${timeline}`);
}
