import type { IFilterablePickle } from '@cucumber/cucumber/api';
import { scenarioTags } from '@opentv-bango/evidence';

/** On live a token expires by itself or not at all: the later such a scenario comes, the likelier there is one. */
const NEEDS_EXPIRED_TOKEN = '@needs:expired-token';

/** Puts scenarios that need an expired token behind all others; the order is otherwise kept. */
export function waitForExpiry<Item extends Pick<IFilterablePickle, 'pickle' | 'gherkinDocument'>>(
  pickles: readonly Item[],
): Item[] {
  const waits = ({ pickle, gherkinDocument }: Item): boolean =>
    scenarioTags(pickle, gherkinDocument).includes(NEEDS_EXPIRED_TOKEN);
  return [...pickles.filter((one) => !waits(one)), ...pickles.filter(waits)];
}
