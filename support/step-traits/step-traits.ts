import { supportCodeLibraryBuilder } from '@cucumber/cucumber';
import type { Declarable } from '../declaration';
import type { Deed, Fit } from './deeds';

/** What is declared of a step. What is not declared does not hold. */
export interface StepTraits {
  /** Operations that the step uses: a scenario does not apply where the operator declares one of them as unsupported. */
  needs?: readonly Declarable[];
  /** The step changes nothing on a platform: a read-only run (`--read-only`) runs scenarios of such steps only. */
  readOnly?: true;
  /** The step takes an account: a new one, unless `OPENTV_ACCOUNTS` names accounts. */
  takesAccount?: true;
  /** The subscriber completes an activation, for which the operator may need a person (`CERTIFY_ACTIVATION`). */
  activates?: boolean;
  /** The step looks at the calls that the CRM received. */
  observesCallbacks?: true;
  /** The step compares with what both sides said before the action. */
  comparesWithBefore?: true;
  /** What the step does, which the steps after it are about. */
  does?: Deed;
  /** After what a Then may stand. */
  fits?: Fit;
  /** What a later step may need: see `wants`. */
  gives?: string;
  /** What an earlier step must have given, in words for the author. */
  wants?: string;
}

/** The traits of a step; a function of the step's arguments where they depend on them. */
type Declared<Arguments extends unknown[]> = StepTraits | ((...values: Arguments) => StepTraits);

/** What is used of a step definition of cucumber's. */
interface StepDefinition {
  expression: { match(text: string): readonly { getValue(world: null): unknown }[] | null };
  options: { wrapperOptions?: unknown };
}

/**
 * Declares the traits of a step between its text and its function:
 * `When('the CRM suspends the subscription', traits({ needs: ['suspend'] }), async function ...)`.
 *
 * @returns options of a step in cucumber's form: `wrapperOptions` is its place for what a suite adds
 */
export function traits<Arguments extends unknown[]>(
  declared: Declared<Arguments>,
): { wrapperOptions: Declared<Arguments> } {
  return { wrapperOptions: declared };
}

/**
 * The traits of a step of a scenario, as its definition declares them.
 *
 * @param text of the step, without its keyword
 * @param definitions where to look; those that this process has loaded, when it is not said
 * @returns no traits where nothing is declared, or no definition fits: cucumber fails such a step itself
 */
export function traitsOfStep(text: string, definitions: readonly StepDefinition[] = loadedDefinitions()): StepTraits {
  for (const { expression, options } of definitions) {
    const values = expression.match(text);
    if (!values) continue;
    const declared = (options.wrapperOptions ?? {}) as Declared<unknown[]>;
    return typeof declared === 'function' ? declared(...values.map((value) => value.getValue(null))) : declared;
  }
  return {};
}

let loaded: readonly StepDefinition[] | null = null;

/** Cucumber hands its step definitions to formatters, and to no hook; its builder makes them from what was loaded. */
function loadedDefinitions(): readonly StepDefinition[] {
  loaded ??= supportCodeLibraryBuilder.buildStepDefinitions().stepDefinitions;
  return loaded;
}
