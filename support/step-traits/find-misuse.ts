import type { Deed, Fit } from './deeds';
import type { StepTraits } from './step-traits';

/** A step of a scenario with what is declared of it. */
interface DeclaredStep {
  declared: StepTraits;
  isGiven: boolean;
}

/**
 * Finds the first step that does not fit those before it: it would judge what was not done, or what was not seen.
 *
 * @param steps of a scenario, in their order
 * @returns its place and one sentence for the author; null where all fit
 */
export function findMisuse(steps: readonly DeclaredStep[]): { at: number; message: string } | null {
  let deed: Deed | null = null;
  let isOfGiven = false;
  const given = new Set<string>();
  for (const [at, { declared, isGiven }] of steps.entries()) {
    const { does, fits, gives, wants } = declared;
    if (does?.name === 'again' && deed === null)
      return { at, message: 'No request of the CRM stands before it that could be sent again.' };
    if (fits && (deed === null || isOfGiven))
      return { at, message: 'No When stands before it whose outcome it could judge.' };
    if (fits && deed && !isIn(fits, deed))
      return { at, message: `It does not fit what is done before it: ${say(deed)}.` };
    if (wants !== undefined && !given.has(wants)) return { at, message: `It needs a step before it: ${wants}.` };
    if (gives !== undefined) given.add(gives);
    if (!does) continue;
    deed = does.name === 'again' ? deed : does;
    isOfGiven = isGiven;
  }
  return null;
}

function isIn({ names, hows }: Fit, { name, how }: Deed): boolean {
  return (names?.includes(name) ?? true) && (hows?.includes(how) ?? true);
}

function say({ name, how }: Deed): string {
  return how === null ? name : `${name}, ${how}`;
}
