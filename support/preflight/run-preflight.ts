import type { CallOrigin } from '../http';
import type { Suite } from '../suite';
import { accountRow } from './accounts';
import { bangoRows } from './bango';
import { callbackRow } from './callback';
import { deploymentRow } from './deployment';
import { networkRows } from './network';
import { productRows } from './products';
import { releaseRow } from './release';
import { notChecked, type PreflightRow, row } from './row';
import { tenantRow } from './tenant';
import { tokenRows, userWithoutRoleRows } from './token';

const MOST_MS = 5 * 60 * 1000;

/** Compares the clocks by the `Date` header of what was answered last; call after the platform was asked something. */
async function clockRow({ http }: Suite): Promise<PreflightRow> {
  const skew = http.skewMs('OpenTV Platform') || http.skewMs('Keycloak');
  if (skew === 0) return notChecked('Clock', 'no answer had a Date header');
  return row('Clock', ['*'], async () => {
    const seconds = Math.round(Math.abs(skew) / 1000);
    const found = `the platform's clock is ${seconds} s ${skew < 0 ? 'behind' : 'ahead of'} this one`;
    return Math.abs(skew) > MOST_MS
      ? {
          verdict: 'failed',
          found,
          advice: 'Set the clock of this machine (NTP); tokens and validity dates depend on it.',
        }
      : { verdict: 'ok', found };
  });
}

/**
 * Checks everything that a live run depends on, in order of dependency; what depends on a failed check is left out.
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
  if (isSound(rows)) rows.push(await deploymentRow(suite, origin));
  if (isSound(rows)) rows.push(await releaseRow(suite, origin));
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
