import type { Hook, StepDefinition, TestCase, TestStep } from '@cucumber/messages';
import type { AttemptStep } from './leg-scenarios';

/** What a step of a test case is: a step of the scenario, or a hook before or after it. */
export type StepDescription = Pick<AttemptStep, 'kind' | 'pickleStepId' | 'hookName' | 'definitions'>;

/** Knows the hooks, the step definitions and the steps of all test cases of a leg. */
export class StepDirectory {
  readonly #hooks = new Map<string, Hook>();
  readonly #definitions = new Map<string, StepDefinition>();
  readonly #steps = new Map<string, { step: TestStep; afterSteps: boolean }>();

  addHook(hook: Hook): void {
    this.#hooks.set(hook.id, hook);
  }

  addDefinition(definition: StepDefinition): void {
    this.#definitions.set(definition.id, definition);
  }

  addTestCase(testCase: TestCase): void {
    let afterSteps = false;
    for (const step of testCase.testSteps) {
      afterSteps ||= step.pickleStepId !== undefined;
      this.#steps.set(step.id, { step, afterSteps });
    }
  }

  /** Describes the step with this id; an unknown one counts as a hook before the scenario. */
  describe(testStepId: string): StepDescription {
    const known = this.#steps.get(testStepId);
    const pickleStepId = known?.step.pickleStepId;
    if (known !== undefined && pickleStepId !== undefined) {
      return { kind: 'step', pickleStepId, hookName: null, definitions: this.#places(known.step) };
    }
    const hook = this.#hooks.get(known?.step.hookId ?? '');
    return {
      kind: this.#hookKind(hook, known?.afterSteps),
      pickleStepId: null,
      hookName: hook?.name ?? null,
      definitions: [],
    };
  }

  // Old writers of messages leave the type out: then the place among the steps tells.
  #hookKind(hook: Hook | undefined, afterSteps: boolean | undefined): 'before' | 'after' {
    if (hook?.type === undefined) return afterSteps ? 'after' : 'before';
    return hook.type.startsWith('AFTER') ? 'after' : 'before';
  }

  #places(step: TestStep): AttemptStep['definitions'] {
    return (step.stepDefinitionIds ?? []).flatMap((id) => {
      const reference = this.#definitions.get(id)?.sourceReference;
      return reference?.uri === undefined ? [] : [{ path: reference.uri, line: reference.location?.line ?? 1 }];
    });
  }
}
