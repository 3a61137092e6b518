import { randomUUID } from 'node:crypto';
import axios from 'axios';
import { createAgents } from '../http';
import type { Suite } from '../suite';
import { notChecked, type PreflightRow, row } from './row';

const ARRIVES_WITHIN_MS = 5000;

/**
 * Calls our own callback address and looks whether the call arrives at our endpoint. Says nothing about the way from the
 * platform, but finds a wrong address, port or forwarding.
 */
export async function callbackRow({ configuration, inbox }: Suite): Promise<PreflightRow> {
  const { callbackUrl, port } = configuration.crm;
  if (!callbackUrl || !inbox)
    return notChecked('CRM callback', 'CRM_CALLBACK_URL is not set: notifications are not observed');
  return row('CRM callback', ['callback'], async () => {
    const id = randomUUID();
    const agents = createAgents(configuration);
    const said = await axios
      .post(
        `${callbackUrl}/certify-preflight`,
        { preflight: id },
        {
          ...agents.for(callbackUrl),
          proxy: false,
          maxRedirects: 0,
          validateStatus: () => true,
          timeout: ARRIVES_WITHIN_MS,
          signal: AbortSignal.timeout(ARRIVES_WITHIN_MS),
        },
      )
      .then(
        ({ status }) => `answered ${status}`,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      )
      .finally(() => agents.close());
    const arrived = await inbox.callsAbout([id], 0, said.startsWith('answered') ? 1000 : 0);
    if (arrived.length > 0) return { verdict: 'ok', found: `a call to ${callbackUrl} arrives here on port ${port}` };
    return {
      verdict: 'failed',
      found: `a call to ${callbackUrl} does not arrive on port ${port} (${said})`,
      advice: 'Check CRM_CALLBACK_URL, CRM_CALLBACK_PORT and what forwards one to the other.',
    };
  });
}
