import { EVENTS, type LifeEvent, REFUSALS, type State, TRANSITIONS } from './machine';

/**
 * The life-cycle map: which transitions the run exercised, which were refused as required, and which were never tried.
 */
export interface LifeCycle {
  transitions: LifeCycleTransition[];
  refusals: LifeCycleRefusal[];
  /** Changes made by the platform that the life cycle does not have. */
  unexpected: LifeCycleTransition[];
}

export interface LifeCycleTransition {
  from: State;
  event: LifeEvent | 'unknown';
  to: State;
  /** `<leg>/<scenario id>`, distinct; empty for a transition that was never tried. */
  scenarios: string[];
}

export interface LifeCycleRefusal {
  state: State;
  event: LifeEvent;
  /** Scenarios in which it was refused. */
  scenarios: string[];
  /** Scenarios in which the platform accepted it. */
  accepted: string[];
}

/** Collects what scenarios show, one after the other, and makes the map of it. */
export class LifeCycleTally {
  readonly #transitions = new Map<string, LifeCycleTransition>(
    TRANSITIONS.map(({ from, event, to }) => [`${from} ${event} ${to}`, { from, event, to, scenarios: [] }]),
  );
  readonly #refusals = new Map<string, LifeCycleRefusal>(
    REFUSALS.map(({ state, event }) => [`${state} ${event}`, { state, event, scenarios: [], accepted: [] }]),
  );
  readonly #unexpected = new Map<string, LifeCycleTransition>();

  /**
   * A change of state.
   *
   * @param asked the last accepted request; null where nobody asked, as for an activation or the end of a period
   */
  changed(from: State, to: State, asked: LifeEvent | null, scenario: string): void {
    const event = EVENTS.find(
      (one) => (asked === null || one === asked) && this.#transitions.has(`${from} ${one} ${to}`),
    );
    // It may have happened without a request, or the merchant was faster than the request.
    const unasked = EVENTS.find((one) => one !== 'account ended' && this.#transitions.has(`${from} ${one} ${to}`));
    const known = this.#transitions.get(`${from} ${event ?? unasked} ${to}`);
    if (known !== undefined) {
      add(known.scenarios, scenario);
      return;
    }
    const key = `${from} ${to}`;
    const found = this.#unexpected.get(key) ?? { from, event: asked ?? 'unknown', to, scenarios: [] };
    this.#unexpected.set(key, found);
    add(found.scenarios, scenario);
  }

  /**
   * An accepted request that left the state as it was: known for `change product` and for a cancel on `ACTIVE-ENDING`.
   */
  unchanged(state: State, event: LifeEvent, scenario: string): void {
    const known = this.#transitions.get(`${state} ${event} ${state}`);
    const refusal = this.#refusals.get(`${state} ${event}`);
    if (known !== undefined) add(known.scenarios, scenario);
    else if (refusal !== undefined) add(refusal.accepted, scenario);
  }

  /**
   * A request that the platform refused. One that the life cycle allows was refused for another reason: it does not
   * count.
   */
  refused(state: State, event: LifeEvent, scenario: string): void {
    const refusal = this.#refusals.get(`${state} ${event}`);
    if (refusal !== undefined) add(refusal.scenarios, scenario);
  }

  /** The map so far. */
  lifeCycle(): LifeCycle {
    return {
      transitions: [...this.#transitions.values()],
      refusals: [...this.#refusals.values()],
      unexpected: [...this.#unexpected.values()],
    };
  }
}

function add(scenarios: string[], scenario: string): void {
  if (!scenarios.includes(scenario)) scenarios.push(scenario);
}
