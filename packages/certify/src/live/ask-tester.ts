import { input } from '@inquirer/prompts';
import { UserError } from '@opentv-bango/contract';
import type { Configuration } from '@opentv-bango/support';

/**
 * Asks who acts as the subscriber (`--manual`), where CERTIFY_TESTER does not say it: what they do is kept in their name.
 *
 * @param terminal whether a person can answer
 * @returns the name; null where there is nothing to ask
 * @throws UserError `TESTER_NEEDED`, `STOPPED`
 */
export async function askTester(
  { target, manualSeconds, tester }: Configuration,
  terminal: boolean,
): Promise<string | null> {
  if (target !== 'live' || manualSeconds === null || tester !== null) return null;
  if (!terminal) {
    throw new UserError(
      'TESTER_NEEDED',
      'With --manual a person acts, and the evidence says who: set CERTIFY_TESTER to their name.',
    );
  }
  const name = await input({
    message: 'Your name: the evidence says who acted as the subscriber (CERTIFY_TESTER)',
    validate: (text) => text.trim() !== '' || 'It is needed, e.g. Ada Lovelace',
  }).catch(() => {
    throw new UserError('STOPPED', 'Stopped: nothing was sent.', 130);
  });
  return name.trim();
}
