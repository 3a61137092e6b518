import axios from 'axios';
import { SetUpProblem } from '../errors';
import type { PlannedAnswer, ReceivedCall } from './received-call';

/** What a scenario sees of the CRM endpoint: the calls about its own ids, over HTTP because workers share one endpoint. */
export class CrmInbox {
  constructor(private readonly url: string) {}

  /** @param waitMs how long to wait for a first call; 0 only looks */
  async callsAbout(ids: string[], after: number, waitMs: number): Promise<ReceivedCall[]> {
    return (await this.#post('/calls', { ids, after, waitMs }, waitMs)) as ReceivedCall[];
  }

  /** Plans how the endpoint answers the next calls that speak of an id. */
  async plan(id: string, answer: PlannedAnswer): Promise<void> {
    await this.#post('/answers', { id, answer }, 0);
  }

  async #post(path: string, body: object, waitMs: number): Promise<unknown> {
    const response = await axios
      .post(`${this.url}${path}`, body, { proxy: false, timeout: waitMs + 10_000 })
      .catch((error: unknown) => {
        throw new SetUpProblem('CRM_ENDPOINT', `The suite's own CRM endpoint does not answer: ${String(error)}.`);
      });
    return response.data;
  }
}
