import type { Exchange } from '@opentv-bango/evidence';
import type { LifeCycleTally } from './life-cycle';
import type { LifeEvent, State } from './machine';
import { readExchange } from './read-exchange';

interface Followed {
  state: State;
  /** The last accepted request whose effect was not seen yet. */
  asked: LifeEvent | null;
}

/**
 * Follows the entitlements of one scenario through its exchanges, and reports each transition to the tally. The
 * clean-up does not count, since its outcome is not checked.
 *
 * @param exchanges those of one scenario, oldest first
 * @param scenario `<leg>/<scenario id>`
 */
export function followScenario(exchanges: readonly Exchange[], scenario: string, tally: LifeCycleTally): void {
  const entitlements = new Map<string, Followed>();
  for (const exchange of exchanges) {
    if (exchange.phase === 'clean-up') continue;
    const { states, request, accountEnded } = readExchange(exchange);
    if (exchange.from === 'subscriber' && exchange.to === 'merchant') activationOpened(entitlements, scenario, tally);
    for (const [id, state] of states) observe(entitlements, id, state, scenario, tally);
    if (accountEnded) for (const known of entitlements.values()) known.asked = 'account ended';
    if (request === null) continue;
    const { entitlementId: id, event, accepted, refused } = request;
    const known = entitlements.get(id);
    if (event === 'purchase') {
      if (accepted && known === undefined) entitlements.set(id, { state: 'none', asked: 'purchase' });
    } else if (known !== undefined && known.state !== 'none') {
      if (accepted && event === 'delete') {
        tally.changed(known.state, 'none', 'delete', scenario);
        entitlements.delete(id);
      } else if (accepted) known.asked = event;
      else if (refused) tally.refused(known.state, event, scenario);
    }
  }
}

// The page that a subscriber opens right after a purchase is that of the activation: the entitlement was PENDING until
// then.
function activationOpened(entitlements: Map<string, Followed>, scenario: string, tally: LifeCycleTally): void {
  for (const known of entitlements.values()) {
    if (known.state !== 'none') continue;
    tally.changed('none', 'PENDING', 'purchase', scenario);
    known.state = 'PENDING';
    known.asked = null;
  }
}

function observe(
  entitlements: Map<string, Followed>,
  id: string,
  state: State,
  scenario: string,
  tally: LifeCycleTally,
): void {
  const known = entitlements.get(id);
  if (known === undefined) {
    entitlements.set(id, { state, asked: null });
    return;
  }
  if (known.state !== state) {
    tally.changed(known.state, state, known.asked, scenario);
    known.asked = null;
  } else if (known.asked !== null) tally.unchanged(state, known.asked, scenario);
  known.state = state;
}
