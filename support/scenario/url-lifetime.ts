import type { Answer } from '../http';
import { instantOf } from '../subscriptions';
import type { CertificationWorld } from '../world/world';
import { platformNow } from './time-window';

/**
 * How long the URL of an activation info answer is valid yet, in seconds by the platform's clock. `NaN` where it
 * names no time with its zone. Source: docs/spec/opentv-platform.md, "UC-02 Activation" (`urlExpiry`).
 */
export function secondsLeft(world: CertificationWorld, { decoded }: Answer): number {
  const { urlExpiry } = ((decoded ?? {}) as { parameters?: { urlExpiry?: string } }).parameters ?? {};
  const expiry = instantOf(urlExpiry);
  return expiry?.zoned ? (expiry.time - platformNow(world)) / 1000 : Number.NaN;
}

/** Remembers how long activation URLs live. */
export function recordUrlLifetime(world: CertificationWorld, answer: Answer): void {
  world.suite.activationUrls.seen(secondsLeft(world, answer));
}
