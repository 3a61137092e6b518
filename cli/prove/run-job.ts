import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContract } from '../../contract';
import { DEFECTS, defectsByName, MUTANTS, startSimulator } from '../../simulator';
import { startCrmEndpoint } from '../../support';
import type { Job, JobScenario } from './job';
import type { WarmCucumber } from './warm-cucumber';

/** A state that is not reached at once on the simulator is not reached at all. */
const WAIT_SECONDS = '1';

/** Runs a job: a simulator and a CRM endpoint of its own, and the scenarios in this process. */
export async function runJob(cucumber: WarmCucumber, { leg, defect, scenarios }: Job): Promise<JobScenario[]> {
  const { deployment, release } = leg;
  const contract = loadContract({ release });
  const runFolder = await mkdtemp(join(tmpdir(), 'certify-prove-'));
  const defects = defectsByName(defect === null ? [] : [defect], [...DEFECTS, ...MUTANTS]);
  const simulator = await startSimulator({ deployment, release, defects });
  const crm = await startCrmEndpoint({
    port: 0,
    notificationPath: contract.webhook('entitlementChanged').path,
    authorisationPath: contract.webhook('changeAuthorisation').path,
  });
  try {
    return await cucumber.run(scenarios, {
      ...simulator.environment,
      CERTIFY_TARGET: 'simulator',
      CERTIFY_RUN_DIR: runFolder,
      CERTIFY_RUN_ID: 'proof',
      CERTIFY_LEG: deployment,
      CERTIFY_CRM_URL: crm.callbackUrl,
      CERTIFY_CRM_INBOX_URL: crm.inboxUrl,
      CERTIFY_WAIT_SECONDS: WAIT_SECONDS,
      CERTIFY_RETRIES: '0',
    });
  } finally {
    await Promise.all([simulator.stop(), crm.stop()]);
    await rm(runFolder, { recursive: true, force: true });
  }
}
