import { nearMatches, UserError } from '@opentv-bango/contract';
import type { Defect } from '../seams';

/** Every named defect. They are hardly ever wanted, and loaded only then. */
export function allDefects(): readonly Defect[] {
  const { DEFECTS }: typeof import('./registry') = require('./registry');
  return DEFECTS;
}

/**
 * @param names of defects, as given with `--defect`
 * @returns the defects, in the order given
 * @throws UserError `UNKNOWN_DEFECT` that says where they are listed
 */
export function defectsByName(names: readonly string[]): Defect[] {
  if (names.length === 0) return [];
  const known = allDefects();
  return names.map((name) => {
    const defect = known.find((candidate) => candidate.name === name);
    if (!defect) {
      const near = nearMatches(
        name,
        known.map((candidate) => candidate.name),
      );
      const advice =
        near.length > 0
          ? `. Did you mean ${near.join(' or ')}?`
          : `: "certify defects" lists the ${known.length} that there are.`;
      throw new UserError('UNKNOWN_DEFECT', `There is no defect ${name}${advice}`);
    }
    return defect;
  });
}
