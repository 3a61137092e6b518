import { until } from '../polling';
import type { CertificationWorld } from '../world/world';

/** How a line on standard error begins that `certify` shows to the tester while the run goes on. */
export const FOR_THE_TESTER = 'certify: ';

const SAID_AGAIN_MS = 30_000;

/**
 * Waits for a person who completes the activation at the merchant, where the program could not (`--manual`): prints the
 * address, says how much time is left, and goes on by itself when the platform says ACTIVE. Ends silently after the
 * deadline: the step that follows judges what is there.
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
    if (status !== 'PENDING') return { state: status === 'ACTIVE' ? 'done' : 'hopeless', value: true, seen };
    if (Date.now() - saidAt >= SAID_AGAIN_MS) {
      const left = Math.ceil(manualSeconds - (Date.now() - startedAt) / 1000);
      process.stderr.write(`${FOR_THE_TESTER}Waiting for you: activate ${id} at ${url} (${left} s left)\n`);
      saidAt = Date.now();
    }
    return { state: 'not-yet', seen };
  });
  if (saidAt === 0) return;
  const { tester } = configuration;
  const who = tester ? `${tester} was` : 'a person was';
  world.log(
    value
      ? `${who} asked to activate ${id}, and did: ${timeline}`
      : `${who} asked to activate ${id} in vain: ${timeline}`,
  );
}
