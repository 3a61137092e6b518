import { type Contract, loadContract } from '@opentv-bango/contract';
import type { Configuration } from './configuration';

/**
 * The contract that a run goes by: the release's, with the operator's overlay where there is one.
 *
 * @throws ContractError as `loadContract`
 */
export function contractOf({ release, contractOverlay }: Pick<Configuration, 'release' | 'contractOverlay'>): Contract {
  return loadContract({ release, ...(contractOverlay === null ? {} : { overlayFile: contractOverlay }) });
}
