import { UserError } from '@opentv-bango/contract';
import { createRedactor, INTERRUPTED, type LegRecord, type Redactor } from '@opentv-bango/evidence';
import type { CrmEndpoint } from '@opentv-bango/support';
import type { LegTask } from '../cucumber';
import { featurePatterns } from '../plan';
import { allureResults } from './allure-report';
import type { RunContext } from './context';
import { startCucumber } from './cucumber-process';
import { legEnvironment } from './leg-environment';
import { LegFollower } from './leg-follower';
import { legSimulator, recordUnclaimedCalls, startLegCrm } from './leg-platform';
import { namedSecrets } from './prepare';

/**
 * Runs one leg from its simulator to its last message, and notes in `leg` how it ended.
 *
 * @param workers scenarios at a time
 * @throws UserError where it could not be started; what was started is stopped
 */
export async function runLeg(context: RunContext, leg: LegRecord, workers: number): Promise<void> {
  leg.startedAt = new Date().toISOString();
  let crm: CrmEndpoint | null = null;
  try {
    crm = await startLegCrm(context);
    if (context.signal.aborted) leg.broken = INTERRUPTED;
    else await runCucumber(context, leg, workers, crm);
  } catch (error) {
    leg.broken ??= error instanceof Error ? error.message : String(error);
    throw error;
  } finally {
    const unclaimed = await crm?.stop();
    await recordUnclaimedCalls(context.folder.path, leg.name, unclaimed ?? [], redactorFor(context));
    leg.endedAt = new Date().toISOString();
    await context.record.save();
  }
}

async function runCucumber(
  context: RunContext,
  leg: LegRecord,
  workers: number,
  crm: CrmEndpoint | null,
): Promise<void> {
  const { children, options, paths, progress, secrets, signal } = context;
  const { name, deployment } = leg;
  const follower = new LegFollower(leg, context);
  const task: LegTask = {
    simulator: legSimulator(context, leg),
    selected: paths.selected,
    furtherFeatures: featurePatterns(paths.further),
    tags: options.tags,
    order: options.order,
    parallel: workers,
    allureResults: options.allure ? allureResults(context.folder) : null,
  };
  let simulatorIsUp = false;
  const cucumber = startCucumber(children, legEnvironment(context, { name, deployment, workers, crm }), task, {
    onSimulator: (variables) => {
      simulatorIsUp = true;
      secrets.push(...namedSecrets(variables, name));
    },
    onMessage: follower.follow,
    onWord: (sentence) => progress.say(sentence),
  });
  const interrupt = (): void => {
    if (!follower.concluded) leg.broken ??= INTERRUPTED;
    cucumber.stop();
  };
  signal.addEventListener('abort', interrupt);
  leg.exitCode = (await cucumber.ended).code;
  signal.removeEventListener('abort', interrupt);
  if (follower.concluded || leg.broken !== null) return;
  const sentence = redactorFor(context).redactText(cucumber.words.sentence);
  if (task.simulator !== null && !simulatorIsUp)
    throw new UserError(
      'SIMULATOR',
      `The simulator did not start: ${sentence.replace(/\.$/, '') || 'it said nothing'}.`,
      3,
    );
  leg.broken = `the leg's process stopped${sentence === '' ? '' : ` (${sentence})`}`;
}

function redactorFor({ secrets }: RunContext): Redactor {
  return createRedactor({ secrets: secrets.map(({ value }) => value) });
}
