import { ContractError } from '../contract-error';
import { DescriptionProblem, describeDocument, type JsonObject } from '../document';
import type { Contract, ContractOptions, Release } from '../model';
import { applyAction, applyOverlay, type OverlayFile, readOverlay } from '../overlays';
import { createContract, type DescribedContract } from './create-contract';
import { releaseDocument } from './release-document';

/** Contracts without an operator's overlay: they never change, and their checks are compiled once. */
const plain = new Map<Release, Contract>();

/**
 * Loads the description of OpenTV Platform.
 *
 * @param options the release, and the operator's own overlay where there is one
 * @throws ContractError when the overlay cannot be read or applied, or leaves something that is no usable description
 */
export function loadContract({ release, overlayFile }: ContractOptions): Contract {
  if (overlayFile === undefined) return plain.get(release) ?? loadPlain(release);

  const { document, overlays } = releaseDocument(release);
  const file = readOverlay(overlayFile);
  applyOverlay(document, file);
  try {
    const applied = [...overlays, { path: overlayFile, sha256: file.sha256, origin: 'operator' as const }];
    const { contract, requireUsable } = described(release, document, applied);
    requireUsable();
    return contract;
  } catch (problem) {
    if (!(problem instanceof DescriptionProblem)) throw problem;
    const index = breakingAction(release, file);
    const action = `action ${index + 1} (target ${file.overlay.actions[index]?.target})`;
    const message = `with ${action} the contract is no usable description: ${problem.message}.`;
    throw new ContractError(message, { file: file.path, line: file.lineOfAction(index) }, { cause: problem });
  }
}

function loadPlain(release: Release): Contract {
  const { document, overlays } = releaseDocument(release);
  const { contract } = described(release, document, overlays);
  plain.set(release, contract);
  return contract;
}

function described(release: Release, document: JsonObject, overlays: Contract['overlays']): DescribedContract {
  return createContract(release, document, describeDocument(document), [...overlays]);
}

/** The action after which the description stayed unusable: a later update may repair a removal. */
function breakingAction(release: Release, file: OverlayFile): number {
  const { document } = releaseDocument(release);
  let breaking: number | null = null;
  for (const index of file.overlay.actions.keys()) {
    applyAction(document, file, index);
    breaking = isUsable(release, document) ? null : (breaking ?? index);
  }
  return breaking ?? 0;
}

function isUsable(release: Release, document: JsonObject): boolean {
  try {
    described(release, document, []).requireUsable();
    return true;
  } catch (problem) {
    if (problem instanceof DescriptionProblem) return false;
    throw problem;
  }
}
