import { UserError } from '../../errors';
import type { Defect } from '../seams';

/** All defects that the simulator knows. */
export const DEFECTS: readonly Defect[] = [];

/**
 * @param names of defects, as given with `--defect`
 * @returns the defects, in the order given
 * @throws UserError `UNKNOWN_DEFECT` that lists the names that exist
 */
export function defectsByName(names: readonly string[], known: readonly Defect[] = DEFECTS): Defect[] {
  return names.map((name) => {
    const defect = known.find((candidate) => candidate.name === name);
    if (!defect) {
      const existing = known.map((candidate) => candidate.name).join(', ');
      throw new UserError(
        'UNKNOWN_DEFECT',
        `There is no defect ${name}. ${existing === '' ? 'None is defined yet.' : `There are: ${existing}.`}`,
      );
    }
    return defect;
  });
}
