import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/**
 * Lets every call to a listener take its time, as over a network: answers overtake one another then.
 *
 * @param mostMs real milliseconds; each call takes up to so many, chosen at random
 */
export function delayCalls(app: FastifyInstance, mostMs: number): void {
  if (mostMs > 0) app.addHook('onRequest', async () => void (await wait(Math.random() * mostMs)));
}
