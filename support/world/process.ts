import { createSuite, findSurroundings, type Suite } from '../suite';

let suite: Suite | null = null;

/** Opens what all scenarios of this process share; call once, before the first scenario. */
export async function openSuite(): Promise<void> {
  const { configuration, surroundings } = await findSurroundings();
  suite = createSuite(configuration, surroundings);
  await suite.control?.prepareFamily(suite.accounts.prefix, suite.accountSettings);
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
