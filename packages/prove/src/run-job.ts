import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Envelope } from '@cucumber/messages';
import type { ProofLeg } from '@opentv-bango/certification/proof';
import { type Defect, defectsByName, startSimulator } from '@opentv-bango/simulator';
import type { Job, JobScenario } from './job';
import type { ReusableCucumber } from './reusable-cucumber';

/** On the simulator a state is reached at once or never. */
const WAIT_SECONDS = '1';

/** Runs a job: a simulator of its own, and the scenarios in this process. */
export function runJob(cucumber: ReusableCucumber, { leg, defect, scenarios }: Job): Promise<JobScenario[]> {
  const defects = defectsByName(defect === null ? [] : [defect]);
  return runScenarios(cucumber, { leg, defects, scenarios, waitSeconds: WAIT_SECONDS });
}

/** Runs scenarios against a simulator with these defects. `onEnvelope` gets each message of cucumber as it comes. */
export async function runScenarios(
  cucumber: ReusableCucumber,
  { leg, defects, scenarios, waitSeconds, onEnvelope }: ScenarioRun,
): Promise<JobScenario[]> {
  const { deployment, release } = leg;
  const runFolder = await mkdtemp(join(tmpdir(), 'certify-prove-'));
  const simulator = await startSimulator({ deployment, release, defects });
  try {
    return await cucumber.run(
      scenarios,
      {
        ...simulator.environment,
        CERTIFY_TARGET: 'simulator',
        CERTIFY_RUN_DIR: runFolder,
        CERTIFY_RUN_ID: 'proof',
        CERTIFY_LEG: deployment,
        CERTIFY_WAIT_SECONDS: waitSeconds,
        CERTIFY_RETRIES: '0',
      },
      onEnvelope,
    );
  } finally {
    await simulator.stop();
    await rm(runFolder, { recursive: true, force: true });
  }
}

/** What is run, and where. */
interface ScenarioRun {
  leg: ProofLeg;
  defects: readonly Defect[];
  /** Ids; null: all. */
  scenarios: readonly string[] | null;
  waitSeconds: string;
  onEnvelope?: (envelope: Envelope) => void;
}
