import type { Suite } from '../suite';
import { notChecked, type PreflightRow, row } from './row';

const MOST_MS = 5 * 60 * 1000;

/** Compares the clocks by the `Date` header of what was answered last; call after the platform was asked something. */
export async function clockRow({ http }: Suite): Promise<PreflightRow> {
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
