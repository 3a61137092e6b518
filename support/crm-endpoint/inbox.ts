import axios from 'axios';
import { SetUpProblem } from '../errors';
import type { PlannedAnswer, ReceivedCall } from './received-call';

/** What a scenario sees of the CRM endpoint: the calls about its own ids. */
export interface CrmInbox {
  /** @param waitMs how long to wait for a first call; 0 only looks */
  callsAbout(ids: string[], after: number, waitMs: number): Promise<ReceivedCall[]>;
  /** Plans how the endpoint answers the next calls that speak of an id. */
  plan(id: string, answer: PlannedAnswer): Promise<void>;
}

/**
 * The inbox of an endpoint in another process: on live all workers share the one address that the platform knows.
 *
 * @param url the endpoint's `inboxUrl`
 */
export function remoteInbox(url: string): CrmInbox {
  const post = async (path: string, body: object, waitMs: number): Promise<unknown> => {
    const response = await axios
      .post(`${url}${path}`, body, { proxy: false, maxRedirects: 0, timeout: waitMs + 10_000 })
      .catch((error: unknown) => {
        throw new SetUpProblem('CRM_ENDPOINT', `The suite's own CRM endpoint does not answer: ${String(error)}.`);
      });
    return response.data;
  };
  return {
    async callsAbout(ids, after, waitMs) {
      return (await post('/calls', { ids, after, waitMs }, waitMs)) as ReceivedCall[];
    },
    async plan(id, answer) {
      await post('/answers', { id, answer }, 0);
    },
  };
}
