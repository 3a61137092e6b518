import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { suiteProof } from '@opentv-bango/certification/proof';
import type { InputFile, LegRecord, RunRecord } from '@opentv-bango/evidence';
import { FILE_VARIABLES } from '@opentv-bango/support';
import { PROJECT } from '../project';
import { evidencePath, evidenceWords } from './evidence-path';
import { limitByPool } from './limit-by-pool';
import type { RunOptions } from './options';
import type { Prepared } from './prepare';
import { wantedParallel } from './run-legs';
import { platformVersions } from './suite-version';

/**
 * The record of a run that is about to start.
 *
 * @param startedAt UTC
 * @param version which suite runs, as soon as it is known
 */
export async function startRecord(
  runId: string,
  options: RunOptions,
  { configuration, values, waivers }: Pick<Prepared, 'configuration' | 'values' | 'waivers'>,
  startedAt: Date,
  version: Promise<RunRecord['suite']>,
): Promise<RunRecord> {
  const { target, operator, tester, environment, platformVersion } = configuration;
  const [suite, contractOverlay, catalogue, declaration, waiverFile] = await Promise.all([
    version,
    inputFile(values.OPENTV_CONTRACT),
    inputFile(options.catalogue ?? undefined),
    inputFile(values.CERTIFY_DECLARATION),
    inputFile(values.CERTIFY_WAIVERS),
  ]);
  const simulated = target === 'simulator';
  return {
    schema: 'certify-run/1',
    runId,
    target,
    startedAt: startedAt.toISOString(),
    endedAt: null,
    command: options.command,
    ...{ operator, tester, environment, platformVersion },
    baseUrl: simulated ? null : (configuration.connection?.baseUrl ?? null),
    suite,
    versions: platformVersions(),
    proof: suiteProof(PROJECT),
    inputs: { contractOverlay, catalogue, declaration, waivers: waiverFile },
    waivers,
    filter: { tags: options.tags, paths: evidenceWords(options.paths) },
    parallel: limitByPool(wantedParallel(options, configuration), configuration).parallel,
    configuration: Object.fromEntries(
      Object.entries(configuration.shown).map(([name, value]) => [
        name,
        FILE_VARIABLES.includes(name) && !value.includes('\n') ? evidencePath(value) : value,
      ]),
    ),
    sides: {
      crmCallback: simulated || configuration.crm.callbackUrl !== null,
      bango: simulated || configuration.bango !== null,
    },
    legs: configuration.deployments.map((deployment) => leg(deployment, configuration.release, startedAt)),
    interrupted: false,
  };
}

function leg(deployment: LegRecord['deployment'], release: LegRecord['release'], startedAt: Date): LegRecord {
  return {
    name: deployment,
    deployment,
    release,
    exitCode: null,
    startedAt: startedAt.toISOString(),
    endedAt: null,
    broken: null,
  };
}

async function inputFile(path: string | undefined): Promise<InputFile | null> {
  if (path === undefined) return null;
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  return { path: evidencePath(path), sha256 };
}
