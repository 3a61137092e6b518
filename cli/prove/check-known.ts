import { UserError } from '../../errors';

/**
 * Checks that scenarios exist.
 *
 * @param asked ids, as given with `--scenario`
 * @param known ids of the scenarios that ran
 * @throws UserError `UNKNOWN_SCENARIO`
 */
export function checkKnown(asked: readonly string[], known: readonly string[]): void {
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw new UserError(
    'UNKNOWN_SCENARIO',
    `There is no scenario with the tag @id:${unknown} in features/: give an id without "@id:", e.g. --scenario cancel-active.`,
    2,
  );
}
