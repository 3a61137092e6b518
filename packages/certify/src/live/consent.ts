import { confirm } from '@inquirer/prompts';
import { UserError } from '@opentv-bango/contract';
import { type Configuration, isOnThisMachine } from '@opentv-bango/support';

/**
 * Refuses a live run without a terminal to ask for consent, before anything is sent.
 *
 * @param terminal whether a person can answer
 * @throws UserError `CONSENT_NEEDED`
 */
export function refuseUnattended(configuration: Configuration, yes: boolean, terminal: boolean): void {
  if (yes || terminal || configuration.readOnly || isOnThisMachine(configuration)) return;
  throw new UserError(
    'CONSENT_NEEDED',
    'A live run buys subscriptions, and there is no terminal to ask whether that is meant: say --yes, or --read-only to change nothing.',
  );
}

/** What the run will create, for people. */
export function announceCreation(configuration: Configuration, scenarios: number): string {
  const { accounts, maxEntitlements, products, connection, readOnly } = configuration;
  const place = `${connection?.baseUrl}, tenant ${connection?.tenantId}`;
  if (readOnly) return `This live run only reads (${place}): --read-only.`;
  const which =
    accounts.mode === 'create'
      ? `up to ${2 * scenarios} accounts, each cancelled after its scenario`
      : `no account (${accounts.ids.length} existing ones are used)`;
  return [
    `This live run makes on OpenTV Platform (${place}), and so at Bango and the merchants:`,
    `  ${which}`,
    `  up to ${Math.min(maxEntitlements, 3 * scenarios)} subscriptions in ${scenarios} ${scenarios === 1 ? 'scenario' : 'scenarios'}, each ended after its scenario, to`,
    `  ${[...new Set(Object.values(products))].join(', ')}`,
  ].join('\n');
}

/** Asks whether to go on. @throws UserError `NOT_CONFIRMED` */
export async function askConsent(configuration: Configuration, yes: boolean): Promise<void> {
  if (yes || configuration.readOnly || isOnThisMachine(configuration) || !process.stdin.isTTY) return;
  const isConfirmed = await confirm({ message: 'A purchase may cost real money. Go on?', default: false }).catch(
    () => false,
  );
  if (!isConfirmed) throw new UserError('NOT_CONFIRMED', 'Stopped: nothing was bought.');
}
