import { type Configuration, runPreflight, storePreflight } from '@opentv-bango/support';
import type { Output } from '../progress';
import { announceCreation, askConsent } from './consent';
import { countScenarios, type Selection } from './count-scenarios';
import { openSuite } from './open-suite';
import { preflightTable } from './preflight';

/**
 * Prepares a live run: announces what will be created, asks for consent, and checks the set-up. What is
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
    storePreflight(folder, rows, suite.recorder.redactor);
    output.write(`${preflightTable(rows, output.style)}\n`);
  } finally {
    await suite.close();
  }
}

/** What the command line says about a live run, apart from variables. */
export interface LiveOptions {
  /** `--yes`: does not ask before the first purchase. */
  yes: boolean;
  /** `--try-products`: the preflight buys and revokes each product. */
  tryProducts: boolean;
}
