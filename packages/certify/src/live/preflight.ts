import { rm } from 'node:fs/promises';
import { makeTemporaryFolder } from '@opentv-bango/contract';
import { type Configuration, runPreflight } from '@opentv-bango/support';
import type { Output } from '../progress';
import { openSuite } from './open-suite';
import { preflightTable } from './preflight-table';

/** `certify preflight`: looks at the set-up alone. @returns the exit code: 3 where something failed */
export async function preflight(configuration: Configuration, tryProducts: boolean, output: Output): Promise<number> {
  const folder = await makeTemporaryFolder('certify-preflight-');
  const [deployment = 'ssp'] = configuration.deployments;
  const suite = await openSuite(configuration, folder, deployment);
  try {
    const rows = await runPreflight(suite, { tryProducts });
    const failed = rows.filter(({ verdict }) => verdict === 'failed').length;
    const end =
      failed === 0 ? 'Nothing stands in the way of a live run.' : `${failed} of ${rows.length} checks failed.`;
    output.write(`${suite.recorder.redactor.redactText(preflightTable(rows, output.style))}\n${end}\n`);
    return failed === 0 ? 0 : 3;
  } finally {
    await suite.close();
    await rm(folder, { recursive: true, force: true });
  }
}
