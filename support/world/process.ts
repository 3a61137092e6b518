import { terminalText, UserError } from '@opentv-bango/contract';
import { createSuite, findProcessContext, type Suite } from '../suite';

let suite: Suite | null = null;

/** Opens what all scenarios of this process share; call once, before the first scenario. */
export async function openSuite(): Promise<void> {
  const { configuration, processContext } = await findProcessContext().catch(exitWithError);
  suite = createSuite(configuration, processContext);
  // Where the process is stopped in the middle of a scenario.
  process.once('exit', () => suite?.writeEvidence());
  await suite.control?.prepareFamily(suite.accounts.prefix, suite.accountSettings);
}

/** Cucumber would show a stack for a mistake in the configuration, and try every scenario. */
function exitWithError(error: unknown): never {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(terminalText(`${error.message}\n`));
  process.exit(error.exitCode);
}

/** Closes it; call once, after the last scenario. */
export async function closeSuite(): Promise<void> {
  await suite?.close();
  suite = null;
}

/** The suite of this process. */
export function currentSuite(): Suite {
  if (!suite) throw new Error('The suite of this process is not open.');
  return suite;
}
