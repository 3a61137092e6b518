import type { Action, SendOptions } from '../opf';
import type { CertificationWorld } from '../world/world';
import { hearWhatIsOnItsWay } from './notifications';
import { buy } from './purchase';
import { rememberBefore } from './unchanged';

/** A later step with one of these words compares with what was there before the action. */
const COMPARES = /nothing has changed|nothing usable was bought/;

/** Makes the scenario's request: the one action of its When. */
export async function request(world: CertificationWorld, action: Action, options: SendOptions = {}): Promise<void> {
  await beginAction(world);
  await world.armed?.();
  const answer =
    action.name === 'purchase'
      ? (await buy(world, action, options)).answer
      : await world.suite.opf.send(action, world.origin, options);
  await world.disarm?.();
  world.last = { action, options, answer };
  world.requested = world.last;
}

/** What every action does first: notes what was heard and, where a later step needs it, what both sides say. */
export async function beginAction(world: CertificationWorld): Promise<void> {
  if (world.subscriptions.length > 0 && !world.settled) await hearWhatIsOnItsWay(world);
  world.heardBeforeAction = world.heard.length;
  if (world.stepTexts.some((text) => COMPARES.test(text))) await rememberBefore(world);
  world.acted = true;
}
