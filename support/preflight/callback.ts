import { randomUUID } from 'node:crypto';
import axios from 'axios';
import type { Configuration } from '../configuration';
import { credentialsOf } from '../crm-endpoint';
import { createAgents } from '../http';
import type { Suite } from '../suite';
import { type Finding, notChecked, type PreflightRow, row } from './row';

const ARRIVES_WITHIN_MS = 5000;

/**
 * Calls our own callback address as the platform would, and looks whether the call arrives at our endpoint. Says nothing
 * about the way from the platform, but finds a wrong address, port, certificate or forwarding.
 */
export async function callbackRow({ configuration, inbox }: Suite): Promise<PreflightRow> {
  const { callbackUrl } = configuration.crm;
  if (!callbackUrl || !inbox)
    return notChecked('CRM callback', 'CRM_CALLBACK_URL is not set: notifications are not observed');
  return row('CRM callback', ['callback'], async (): Promise<Finding> => {
    const id = randomUUID();
    const said = await callOwnEndpoint(callbackUrl, id, configuration);
    const [arrived] = await inbox.callsAbout([id], 0, said.startsWith('answered') ? 1000 : 0);
    if (!arrived) return notArrived(callbackUrl, configuration, said);
    if (arrived.refusal) {
      return {
        verdict: 'failed',
        found: `a call to ${callbackUrl} arrives here, but ${arrived.refusal.sentence}`,
        advice: 'Something on the way changes the header: let it pass as it is.',
      };
    }
    return { verdict: 'ok', found: `a call to ${callbackUrl} arrives here on port ${listensOn(configuration)}` };
  });
}

/** @returns how it ended, in words */
async function callOwnEndpoint(callbackUrl: string, id: string, configuration: Configuration): Promise<string> {
  const { authentication } = configuration.crm;
  const credentials = authentication && credentialsOf(authentication);
  const agents = createAgents(configuration);
  try {
    const { status } = await axios.post(
      `${callbackUrl}/certify-preflight`,
      { preflight: id },
      {
        ...agents.for(callbackUrl),
        ...(credentials ? { headers: { [credentials.header]: credentials.value } } : {}),
        proxy: false,
        maxRedirects: 0,
        validateStatus: () => true,
        timeout: ARRIVES_WITHIN_MS,
        signal: AbortSignal.timeout(ARRIVES_WITHIN_MS),
      },
    );
    return `answered ${status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    agents.close();
  }
}

function notArrived(callbackUrl: string, configuration: Configuration, said: string): Finding {
  const found = `a call to ${callbackUrl} does not arrive on port ${listensOn(configuration)} (${said})`;
  if (/altname/i.test(said)) {
    return { verdict: 'failed', found, advice: 'Use a certificate that is made for the host of CRM_CALLBACK_URL.' };
  }
  if (/certificate|self.signed|issuer/i.test(said)) {
    return {
      verdict: 'failed',
      found,
      advice:
        "Is CRM_CALLBACK_CERT the whole chain? Name your own authority in NODE_EXTRA_CA_CERTS, and in the platform's trust.",
    };
  }
  return {
    verdict: 'failed',
    found,
    advice: 'Check CRM_CALLBACK_URL, CRM_CALLBACK_PORT and what forwards one to the other.',
  };
}

function listensOn({ crm }: Configuration): string {
  return `${crm.port} (${crm.certificate ? 'https' : 'http'})`;
}
