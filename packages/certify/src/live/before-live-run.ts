import { type Configuration, keepPreflight, runPreflight } from '@opentv-bango/support';
import type { Output } from '../progress';
import { announceCreation, askConsent } from './consent';
import { countScenarios, type Selection } from './count-scenarios';
import { openSuite } from './open-suite';
import type { LiveOptions } from './options';
import { preflightTable } from './preflight-table';

/**
 * What comes before the first scenario of a live run: says what will be created, asks, and looks at the set-up. What is
 * broken is kept in the run folder, and the scenarios that need it are BLOCKED.
 *
 * @param folder the run folder
 * @throws UserError when the tester does not want to go on
 */
export async function beforeLiveRun(
  configuration: Configuration,
  folder: string,
  options: LiveOptions & Selection,
  output: Output,
): Promise<void> {
  const [deployment = 'ssp'] = configuration.deployments;
  const suite = await openSuite(configuration, folder, deployment);
  try {
    output.write(`${announceCreation(configuration, countScenarios(suite, options))}\n`);
    await askConsent(configuration, options.yes);
    const rows = await runPreflight(suite, { tryProducts: options.tryProducts && !configuration.readOnly });
    keepPreflight(folder, rows, suite.recorder.redactor);
    output.write(`${preflightTable(rows, output.style)}\n`);
  } finally {
    await suite.close();
  }
}
