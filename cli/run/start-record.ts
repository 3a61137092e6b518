import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { InputFile, LegRecord, RunRecord } from '../../evidence';
import type { Configuration } from '../../support';
import type { RunOptions } from './options';
import { usualParallel } from './run-legs';
import { platformVersions, suiteVersion } from './suite-version';

/**
 * The record of a run that is about to start.
 *
 * @param values the value of every variable that is set, files by absolute path
 * @param startedAt UTC
 */
export async function startRecord(
  runId: string,
  options: RunOptions,
  configuration: Configuration,
  values: Readonly<Record<string, string>>,
  startedAt: Date,
): Promise<RunRecord> {
  const { target, operator, tester, environment, platformVersion } = configuration;
  const [suite, contractOverlay, catalogue, declaration] = await Promise.all([
    suiteVersion(),
    inputFile(values.OPENTV_CONTRACT),
    inputFile(options.catalogue ?? undefined),
    inputFile(values.CERTIFY_DECLARATION),
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
    inputs: { contractOverlay, catalogue, declaration },
    filter: { tags: options.tags, paths: options.paths },
    parallel: options.parallel ?? usualParallel(configuration.deployments.length),
    configuration: configuration.shown,
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
  return { path: relative(process.cwd(), path), sha256 };
}
