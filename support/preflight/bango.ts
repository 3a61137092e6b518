import { randomUUID } from 'node:crypto';
import { oddAnswer } from '../errors';
import type { CallOrigin } from '../http';
import type { Suite } from '../suite';
import { notChecked, type PreflightRow, row } from './row';

/** Echo and credentials of Bango (docs/spec/bango.md, "Self-certification"). */
export async function bangoRows({ bango }: Suite, origin: CallOrigin): Promise<PreflightRow[]> {
  if (!bango) return [notChecked('Bango', "BANGO_BASE_URL is not set: Bango's side is not observed")];
  const echo = await row('Bango: echo', ['*'], async () => {
    const answer = await bango.echo(randomUUID(), origin);
    if (answer.status === 200) return { verdict: 'ok', found: 'answered' };
    const odd = oddAnswer(answer.exchange);
    if (odd !== null) return { verdict: 'failed', ...odd };
    if (answer.status === 401 || answer.status === 403) {
      return {
        verdict: 'failed',
        found: `it refuses the credentials (${answer.status})`,
        advice: 'Check BANGO_USERNAME and BANGO_PASSWORD, or unset BANGO_BASE_URL to do without.',
      };
    }
    return { verdict: 'warning', found: `answered ${answer.status}`, advice: 'The scenarios will judge it.' };
  });
  if (echo.verdict === 'failed') return [echo];
  const report = await row('Bango: report', ['*'], async () => {
    const records = await bango.recordsOf(`certify-${randomUUID()}`, origin);
    return { verdict: 'ok', found: `${records.length} records of a customer that does not exist` };
  });
  return [echo, report];
}
