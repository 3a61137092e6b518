import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { completeEvidence, loadCatalogue, locateRun, readRun, readSigningKey } from '../../certification';
import { UserError } from '../../errors';
import { loadConfiguration, readSources, SECRET_VARIABLES } from '../../support';
import type { Output } from '../progress';
import { quoteCommand } from '../quote-command';
import { cleanLedger } from './clean-ledger';

/**
 * `certify cleanup`: ends what a run left on the platform, and completes the evidence again, since the ledger is part of it.
 *
 * @param given a run folder or the name of a run; null: the newest run, finished or not
 * @param envName reads `.env.<name>`
 * @returns the exit code: 4 when something is left
 * @throws UserError when there is no such run, or the configuration is of another platform
 */
export async function cleanUpRun(
  reports: string,
  given: string | null,
  envName: string | undefined,
  output: Output,
): Promise<number> {
  const folder = await locateRun(reports, given ?? (await newest(reports)));
  const { record } = await readRun(folder);
  if (record.target === 'simulator') {
    output.write('The run was made against the built-in simulator, which ended with it: nothing is left.\n');
    return 0;
  }
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
  const { path } = run.record.inputs.catalogue ?? {};
  const secrets = SECRET_VARIABLES.flatMap((name) => {
    const value = sources.get(name)?.value;
    return value ? [{ name, value }] : [];
  });
  const key = process.env.CERTIFY_SIGNING_KEY;
  await completeEvidence(run, {
    catalogue: await loadCatalogue(path && existsSync(path) ? path : undefined),
    lookedFor: { secrets, canaries: [] },
    signingKey: key ? await readSigningKey(key) : null,
  });
}

/** `latest` points at finished runs only; the one to clean up after may have been killed. */
async function newest(reports: string): Promise<string | undefined> {
  const names = await readdir(join(reports, 'runs')).catch(() => []);
  return names.sort().at(-1);
}
