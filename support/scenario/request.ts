import type { Action, SendOptions } from '../opf';
import type { CertificationWorld } from '../world/world';
import { drainCallbacks } from './callbacks';
import { buy } from './purchase';
import { takeSnapshotsBeforeAction } from './unchanged';

/** Makes the scenario's request: the one action of its When. */
export async function request(world: CertificationWorld, action: Action, options: SendOptions = {}): Promise<void> {
  await beginAction(world);
  await world.requests.fault?.begin();
  const answer =
    action.name === 'purchase'
      ? (await buy(world, action, options)).answer
      : await world.suite.opf.send(action, world.origin, options);
  await world.requests.fault?.end();
  world.requests.latest = { action, options, answer };
  world.requests.ofWhen = world.requests.latest;
}

/** What every action does first: fetches callbacks and, where a later step compares with it, asks what both sides say. */
export async function beginAction(world: CertificationWorld): Promise<void> {
  if (world.participants.subscriptions.length > 0 && !world.isSettled) await drainCallbacks(world);
  world.callbacks.beginAction();
  if (world.hasStepThat('comparesWithBefore')) await takeSnapshotsBeforeAction(world);
  world.requests.whenHasBegun = true;
}
