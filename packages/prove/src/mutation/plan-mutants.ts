import type { Contract, OperationId } from '@opentv-bango/contract';
import type { Passage } from '@opentv-bango/simulator';
import type { MutantResult } from '../results';
import { basisOf } from './basis-of';
import { changesAt, nameOf } from './changes-at';
import type { MutantScenario, ScenarioMutation, StepSeen } from './mutant-job';

/** A mutant that is to be tried in a scenario, with what the report says of it. */
export interface PlannedMutant extends ScenarioMutation {
  about: Pick<MutantResult, 'scenario' | 'step' | 'exchange' | 'mutant' | 'basis'>;
  /** In a Given: it blocks the scenario, and the one whose When or Then shows it fails. */
  isGiven: boolean;
}

const END: StepSeen = { text: 'at the end', kind: 'hook' };

/**
 * Makes the mutants of what passed in good runs. What the same steps judge in several scenarios is changed
 * once, in the scenario that has the fewest so far.
 *
 * @param good scenarios of one leg, each with what passed
 */
export function planMutants(good: readonly MutantScenario[], contract: Contract): PlannedMutant[] {
  const places = new Map<string, { scenario: MutantScenario; passage: Passage }[]>();
  for (const scenario of good) {
    for (const passage of judged(scenario)) {
      const key = JSON.stringify([...judges(scenario, passage), shapeOf(passage)]);
      places.set(key, [...(places.get(key) ?? []), { scenario, passage }]);
    }
  }
  const load = new Map<string, number>();
  const rarestFirst = [...places.values()].sort((one, other) => one.length - other.length);
  return rarestFirst.flatMap((same) => {
    const loadOf = (id: string): number => load.get(id) ?? 0;
    const [chosen] = [...same].sort((one, other) => loadOf(one.scenario.id) - loadOf(other.scenario.id));
    if (!chosen) return [];
    const { scenario, passage } = chosen;
    const mutants = changesAt(passage).map((change): PlannedMutant => {
      const mutant = nameOf(passage, change);
      const step = stepOf(scenario, passage);
      return {
        scenario: scenario.id,
        mutation: { place: passage.place, change },
        about: {
          scenario: scenario.id,
          step: step.text,
          exchange: exchangeOf(passage, contract),
          mutant,
          basis: basisOf(passage, change, contract),
        },
        isGiven: step.kind === 'Context',
      };
    });
    load.set(scenario.id, loadOf(scenario.id) + mutants.length);
    return mutants;
  });
}

function exchangeOf({ place: { stream, operation }, query }: Passage, contract: Contract): string {
  if (stream !== 'answer') return `${stream} ${operation}`;
  const { method, path } = contract.operation(operation as OperationId);
  return `${method} ${path}${query ?? ''}`;
}

function stepOf({ steps }: MutantScenario, { place }: Passage): StepSeen {
  return steps[place.step] ?? END;
}

/**
 * What looks at a passage: for an action, its text and the steps that judge it; for a result, its text. All Givens
 * check in the same way, and so do all checks before an action, the ends of all scenarios, and all token requests.
 */
function judges({ steps }: MutantScenario, { place }: Passage): unknown[] {
  const { kind, text } = steps[place.step] ?? END;
  if (place.operation === 'keycloakToken') return [];
  // Further looks in a step come from waiting, and meet the same change.
  if (kind === 'Outcome') return isLook({ place }) ? [text] : [text, place.nth];
  if (kind !== 'Action') return [kind];
  if (isLook({ place }) && !/^the CRM (lists|looks)/.test(text)) return ['before an action'];
  return [...steps.slice(place.step).map((step) => step.text), place.nth];
}

/** What passes before the clean-up, which never changes a verdict; it begins when the account is cancelled. */
function judged({ passed, steps }: MutantScenario): Passage[] {
  const isEnd = ({ place }: Passage): boolean => steps[place.step]?.kind === 'hook' && place.step > 0;
  const cleanUp = passed.findIndex((one) => isEnd(one) && !isLook(one));
  return cleanUp < 0 ? [...passed] : passed.slice(0, cleanUp);
}

function isLook({ place }: Pick<Passage, 'place'>): boolean {
  return place.operation === 'gatewayList' || place.stream === 'bango-answer';
}

/** What passes, without the values that differ from run to run: two of one shape are changed in the same ways. */
function shapeOf({ place: { stream, operation }, status, body }: Passage): unknown {
  return [stream, operation, status, namesIn(body)];
}

function namesIn(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => namesIn(item));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, namesIn(inner, key)]));
  }
  return name === 'status' ? value : typeof value;
}
