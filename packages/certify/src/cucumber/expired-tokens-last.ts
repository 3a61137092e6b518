import type { IFilterablePickle } from '@cucumber/cucumber/api';
import { scenarioTags } from '@opentv-bango/evidence';

/**
 * On a live platform tokens only expire by themselves: the later such a scenario runs, the likelier is an expired one.
 */
const NEEDS_EXPIRED_TOKEN = '@needs:expired-token';

/** Puts scenarios that need an expired token behind all others; the order is otherwise kept. */
export function putExpiredTokensLast<Item extends Pick<IFilterablePickle, 'pickle' | 'gherkinDocument'>>(
  pickles: readonly Item[],
): Item[] {
  const waits = ({ pickle, gherkinDocument }: Item): boolean =>
    scenarioTags(pickle, gherkinDocument).includes(NEEDS_EXPIRED_TOKEN);
  return [...pickles.filter((one) => !waits(one)), ...pickles.filter(waits)];
}
