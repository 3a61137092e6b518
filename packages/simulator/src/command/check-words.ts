import type { Contract } from '@opentv-bango/contract';
import { defectsByName } from '../defects';
import { Profile } from '../profiles';
import { readWords } from './read-words';

/**
 * Checks options of the simulator before one is started with them.
 *
 * @param words as on the simulator's command line: `--profile`, `--answer`, `--defect` ...
 * @param contract of the release, overlays applied: it decides which answers there are
 * @throws UserError `SIMULATOR_OPTION`, `UNKNOWN_DEFECT`, `UNKNOWN_POINT` or `UNKNOWN_ANSWER`
 */
export function checkWords(words: readonly string[], contract: Contract): void {
  const { profile, answer, defect } = readWords(words);
  defectsByName(defect);
  new Profile(contract, profile, answer);
}
