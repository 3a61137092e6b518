import type { CallOrigin } from '../http';
import type { Suite } from '../suite';
import { accountRow } from './accounts';
import { bangoRows } from './bango';
import { callbackRow } from './callback';
import { clockRow } from './clock';
import { networkRows } from './network';
import { productRows } from './products';
import type { PreflightRow } from './row';
import { tenantRow } from './tenant';
import { tokenRows } from './token';
import { userWithoutRoleRows } from './user-without-role';

/**
 * Looks at everything that a live run stands on, in the order in which it fails; what rests on something broken is left out.
 *
 * @param options.tryProducts buys and revokes each configured product
 */
export async function runPreflight(suite: Suite, options: { tryProducts: boolean }): Promise<PreflightRow[]> {
  const { configuration, leg } = suite;
  const { connection, bango } = configuration;
  const origin: CallOrigin = {
    leg,
    scenarioId: null,
    testCaseStartedId: null,
    phase: 'before-run',
    step: null,
    observer: null,
  };
  const baseUrl = connection?.baseUrl ?? '';
  const keycloakUrl = connection?.keycloakBaseUrl ?? '';

  const rows = await networkRows('OpenTV Platform', baseUrl, configuration);
  if (new URL(keycloakUrl).host !== new URL(baseUrl).host)
    rows.push(...(await networkRows('Keycloak', keycloakUrl, configuration)));
  if (isSound(rows)) rows.push(...(await tokenRows(suite, origin)));
  if (isSound(rows)) rows.push(...(await userWithoutRoleRows(suite, origin)));
  if (isSound(rows)) rows.push(await tenantRow(suite, origin), await clockRow(suite));
  if (isSound(rows)) rows.push(await accountRow(suite, origin));
  rows.push(await callbackRow(suite));

  const bangoNetwork = bango ? await networkRows('Bango', bango.baseUrl, configuration) : [];
  rows.push(...bangoNetwork);
  if (isSound(bangoNetwork)) rows.push(...(await bangoRows(suite, origin)));
  if (isSound(rows)) rows.push(...(await productRows(suite, origin, options.tryProducts)));
  return rows;
}

function isSound(rows: readonly PreflightRow[]): boolean {
  return rows.every(({ verdict, blocks }) => verdict !== 'failed' || !blocks.includes('*'));
}
