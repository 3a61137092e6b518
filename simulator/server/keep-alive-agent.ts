import { Agent } from 'node:http';

/**
 * An agent that keeps connections open between calls, and gives them up before the listeners do (5 s). When the system
 * probes an idle connection is as axios has it, else the two set each connection differently twice in every call.
 */
export function keepAliveAgent(): Agent {
  return new Agent({ keepAlive: true, keepAliveMsecs: 60_000, timeout: 4_000 });
}
