import { type DeedName, type StepTraits, traits } from '../support/step-traits';
import type { Variation } from './parameter-types/variations';

/** Traits of a step that does something: after it a Then may stand that fits it. `how` is null for the usual way. */
export const does = (name: DeedName, more: StepTraits = {}, how: string | null = null) =>
  traits({ ...more, does: { name, how } });

/** The same for a step whose text ends with a variation. */
export const doesVaried = (name: DeedName, more: StepTraits = {}) =>
  traits((variation: Variation): StepTraits => ({ ...more, does: { name, how: variation.words } }));

/** The same for a step with an argument before its variation. */
export const doesVariedWith = (name: DeedName, more: StepTraits = {}) =>
  traits((_: unknown, variation: Variation): StepTraits => ({ ...more, does: { name, how: variation.words } }));

/** Traits of a Then that stands after certain deeds only; after any, where none is named. */
export const fits = (names: readonly DeedName[] | undefined, more: StepTraits = {}) =>
  traits({ ...more, fits: names ? { names } : {} });
