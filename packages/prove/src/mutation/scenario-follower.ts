import type { Envelope, GherkinDocument, Pickle, TestCase } from '@cucumber/messages';
import { scenarioId, scenarioTags } from '@opentv-bango/evidence';
import type { Mutation, Mutator, Passage } from '@opentv-bango/simulator';
import type { StepSeen } from './mutant-job';

/** What a scenario left in the mutator. */
export interface Followed {
  reached: boolean;
  passed: readonly Passage[];
  steps: readonly StepSeen[];
}

/** Tells a mutator, from the messages of cucumber, which scenario and step is under way; scenarios run one by one. */
export class ScenarioFollower {
  readonly #documents = new Map<string, GherkinDocument>();
  readonly #pickles = new Map<string, Pickle>();
  readonly #testCases = new Map<string, TestCase>();
  readonly #followed = new Map<string, Followed>();
  #current: TestCase | null = null;

  /** @param mutationOf what goes wrong in a scenario, by its id; null: nothing */
  constructor(
    private readonly mutator: Mutator,
    private readonly mutationOf: (scenario: string) => Mutation | null,
  ) {}

  /** Takes in the next message. */
  add({ gherkinDocument, pickle, testCase, testCaseStarted, testStepStarted, testCaseFinished }: Envelope): void {
    if (gherkinDocument?.uri) this.#documents.set(gherkinDocument.uri, gherkinDocument);
    if (pickle) this.#pickles.set(pickle.id, pickle);
    if (testCase) this.#testCases.set(testCase.id, testCase);
    if (testCaseStarted) {
      this.#current = this.#testCases.get(testCaseStarted.testCaseId) ?? null;
      this.mutator.begin(this.mutationOf(this.#id()));
    }
    if (testStepStarted) {
      this.mutator.step(this.#current?.testSteps.findIndex(({ id }) => id === testStepStarted.testStepId) ?? 0);
    }
    if (testCaseFinished) {
      const { reached, passed } = this.mutator;
      this.#followed.set(this.#id(), { reached, passed, steps: this.#steps() });
    }
  }

  /** What a scenario left; undefined where it did not run. */
  followed(scenario: string): Followed | undefined {
    return this.#followed.get(scenario);
  }

  #pickle(): Pickle | undefined {
    return this.#pickles.get(this.#current?.pickleId ?? '');
  }

  #id(): string {
    const pickle = this.#pickle();
    return (pickle && scenarioId(scenarioTags(pickle, this.#documents.get(pickle.uri)))) ?? '';
  }

  #steps(): StepSeen[] {
    const steps = this.#pickle()?.steps ?? [];
    return (this.#current?.testSteps ?? []).map(({ pickleStepId }) => {
      const step = steps.find(({ id }) => id === pickleStepId);
      return step ? { text: step.text, kind: step.type ?? 'Unknown' } : { text: 'at the end', kind: 'hook' };
    });
  }
}
