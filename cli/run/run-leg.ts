import { createRedactor, type LegRecord, type Redactor } from '../../evidence';
import type { CrmEndpoint } from '../../support';
import type { RunContext } from './context';
import { startCucumber } from './cucumber-process';
import { keepUnclaimed } from './keep-unclaimed';
import { legEnvironment } from './leg-environment';
import { LegFollower } from './leg-follower';
import { type LegSimulator, startLegCrm, startLegSimulator } from './leg-platform';
import { namedSecrets } from './prepare';

/**
 * Runs one leg from its simulator to its last message, and leaves in `leg` how it went.
 *
 * @param workers scenarios at a time
 * @throws UserError where it could not be started; what was started is stopped
 */
export async function runLeg(context: RunContext, leg: LegRecord, workers: number): Promise<void> {
  leg.startedAt = new Date().toISOString();
  let simulator: LegSimulator | null = null;
  let crm: CrmEndpoint | null = null;
  try {
    crm = await startLegCrm(context);
    simulator = await startLegSimulator(context, leg);
    context.secrets.push(...namedSecrets(simulator?.environment ?? {}, leg.name));
    if (context.signal.aborted) leg.broken = 'interrupted';
    else await runCucumber(context, leg, workers, simulator, crm);
  } catch (error) {
    leg.broken ??= error instanceof Error ? error.message : String(error);
    throw error;
  } finally {
    const [unclaimed] = await Promise.all([crm?.stop(), simulator?.stop()]);
    await keepUnclaimed(context.folder.path, leg.name, unclaimed ?? [], redactorFor(context));
    leg.endedAt = new Date().toISOString();
    await context.record.save();
  }
}

async function runCucumber(
  context: RunContext,
  leg: LegRecord,
  workers: number,
  simulator: LegSimulator | null,
  crm: CrmEndpoint | null,
): Promise<void> {
  const { children, options, paths, progress, signal } = context;
  const { name, deployment } = leg;
  const follower = new LegFollower(leg, context);
  const place = { name, deployment, workers, simulator: simulator?.environment ?? null, crm };
  const environment = legEnvironment(context, place);
  const { tags, order } = options;
  const wanted = { environment, tags, order, furtherFeatures: paths.further, parallel: workers };
  const cucumber = startCucumber(children, wanted, follower.follow, (sentence) => progress.say(sentence));
  const stop = (why: string) => (): void => {
    if (!follower.concluded) leg.broken ??= why;
    cucumber.stop();
  };
  const interrupt = stop('interrupted');
  signal.addEventListener('abort', interrupt);
  void simulator?.ended.then(stop('the simulator stopped'));
  leg.exitCode = (await cucumber.ended).code;
  signal.removeEventListener('abort', interrupt);
  if (follower.concluded) return;
  const sentence = redactorFor(context).redactText(cucumber.words.sentence);
  leg.broken ??= `cucumber ended before its time${sentence === '' ? '' : ` (${sentence})`}`;
}

function redactorFor({ secrets }: RunContext): Redactor {
  return createRedactor({ secrets: secrets.map(({ value }) => value) });
}
