import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  completeEvidence,
  loadCatalogue,
  locateRun,
  readRun,
  readSigningKey,
  readStoredCatalogue,
} from '@opentv-bango/certification';
import { UserError } from '@opentv-bango/contract';
import type { RunRecord } from '@opentv-bango/evidence';
import { loadConfiguration, readSources, runLock, SECRET_VARIABLES } from '@opentv-bango/support';
import { displayPath } from '../display-path';
import type { Output } from '../progress';
import { quoteCommand } from '../quote-command';
import { cleanLedger } from './clean-ledger';
import { findOpenRun } from './find-open-run';

/**
 * `certify cleanup`: ends what a run left on the platform, and completes the evidence again, since the ledger is part of it.
 *
 * @param given a run folder or the name of a run; null: the newest run with something open, finished or not
 * @param envName reads `.env.<name>`
 * @returns the exit code: 4 when something is left
 * @throws UserError when there is no such run, it still goes on, or the configuration is of another platform
 */
export async function cleanUpRun(
  reports: string,
  given: string | null,
  envName: string | undefined,
  output: Output,
): Promise<number> {
  const folder = await locateRun(reports, given ?? (await findOpenRun(reports)));
  const { record } = await readRun(folder);
  const lock = runLock(record.runId);
  if (!lock.take()) {
    throw new UserError(
      'RUN_GOES_ON',
      `The run ${record.runId} still goes on, or is being cleaned up: stop that first (Ctrl-C), it cleans up by itself.`,
    );
  }
  try {
    return record.target === 'simulator'
      ? await completeRehearsal(folder, output)
      : await endAllOf(folder, record, envName, output);
  } finally {
    lock.release();
  }
}

/** The simulator of a rehearsal ended with it: only its report may be missing. */
async function completeRehearsal(folder: string, output: Output): Promise<number> {
  output.write('The run was made against the built-in simulator, which ended with it: nothing is left.\n');
  if (existsSync(join(folder, 'manifest.json'))) return 0;
  await complete(folder, readSources({ environment: process.env, folder: process.cwd() }));
  output.write(
    `It was broken off before its report was made; that is there now: ${displayPath(join(folder, 'index.html'))}\n`,
  );
  return 0;
}

async function endAllOf(
  folder: string,
  record: RunRecord,
  envName: string | undefined,
  output: Output,
): Promise<number> {
  const source = {
    environment: process.env,
    flags: { CERTIFY_TARGET: 'live' },
    folder: process.cwd(),
    ...(envName ? { name: envName } : {}),
  };
  const configuration = loadConfiguration(source);
  if (configuration.connection?.baseUrl !== record.baseUrl) {
    throw new UserError(
      'OTHER_PLATFORM',
      `The run was made on ${record.baseUrl}, but OPENTV_BASE_URL is ${configuration.connection?.baseUrl}: use the configuration of the run.`,
    );
  }
  const { accounts, left } = await cleanLedger(configuration, folder);
  if (accounts > 0 || !existsSync(join(folder, 'manifest.json'))) await complete(folder, readSources(source));
  if (left.length === 0) {
    output.write(
      accounts === 0
        ? 'Nothing was left.\n'
        : `${accounts} ${accounts === 1 ? 'account' : 'accounts'} cleaned up: nothing is left.\n`,
    );
    return 0;
  }
  output.write(`Still on the platform:\n${left.map((line) => `  ${line}\n`).join('')}`);
  output.write(`Try again: ${quoteCommand(['certify', 'cleanup', folder, ...(envName ? ['--env', envName] : [])])}\n`);
  return 4;
}

async function complete(folder: string, sources: ReturnType<typeof readSources>): Promise<void> {
  const run = await readRun(folder);
  const secrets = SECRET_VARIABLES.flatMap((name) => {
    const value = sources.get(name)?.value;
    return value ? [{ name, value }] : [];
  });
  const key = sources.get('CERTIFY_SIGNING_KEY')?.value;
  await completeEvidence(run, {
    // A run of an older suite that was cut off has kept none.
    catalogue: existsSync(join(folder, 'catalogue.json')) ? await readStoredCatalogue(folder) : await loadCatalogue(),
    lookedFor: { secrets, canaries: [] },
    signingKey: key ? await readSigningKey(key) : null,
  });
}
