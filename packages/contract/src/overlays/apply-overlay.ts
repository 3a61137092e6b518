import { ContractError } from '../contract-error';
import { isJsonObject, type JsonObject } from '../document';
import { form, IncompatibleUpdate, mergeInto } from './merge';
import type { OverlayAction } from './overlay-shape';
import type { OverlayFile } from './read-overlay';
import { type Selected, select } from './select';

/**
 * Applies one action in place.
 *
 * @param index of the action in its overlay, from 0
 * @throws ContractError for a target that is no JSONPath or matches nothing, or an update that cannot be merged. The
 * Overlay Specification lets a target match nothing; here that is treated as a spelling mistake.
 */
export function applyAction(document: JsonObject, file: OverlayFile, index: number): void {
  const action = file.overlay.actions[index];
  if (!action) return;
  const fail = (reason: string, cause?: unknown) => {
    const message = `action ${index + 1} (target ${action.target}): ${reason}.`;
    return new ContractError(message, { file: file.path, line: file.lineOfAction(index) }, { cause });
  };

  let selected: Selected[];
  try {
    selected = select(document, action.target);
  } catch (cause) {
    const filter = action.target.includes('?(') || action.target.includes('[?');
    throw fail(filter ? 'filter expressions are not supported, name the place itself' : 'this is no JSONPath', cause);
  }
  if (selected.length === 0) throw fail('the target matches nothing in the contract');
  try {
    if (action.remove) remove(selected);
    else update(selected, action);
  } catch (cause) {
    if (cause instanceof IncompatibleUpdate) throw fail(cause.message, cause);
    throw cause;
  }
}

/** Applies all actions in their order, in place. */
export function applyOverlay(document: JsonObject, file: OverlayFile): void {
  for (const index of file.overlay.actions.keys()) applyAction(document, file, index);
}

function remove(selected: Selected[]): void {
  // From the end: an earlier removal would move the later items of a list.
  for (const { parent, key } of selected.toReversed()) {
    if (parent === null || key === null) throw new IncompatibleUpdate('the whole contract cannot be removed');
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
}

function update(selected: Selected[], action: OverlayAction): void {
  if (action.update === undefined) throw new IncompatibleUpdate('it has neither "update" nor "remove: true"');
  for (const { value } of selected) {
    if (Array.isArray(value)) value.push(structuredClone(action.update));
    else if (!isJsonObject(value)) {
      throw new IncompatibleUpdate('the target is a single value; target the object that holds it');
    } else if (!isJsonObject(action.update)) {
      throw new IncompatibleUpdate(`the target is an object and cannot be updated with ${form(action.update)}`);
    } else mergeInto(value, action.update);
  }
}
