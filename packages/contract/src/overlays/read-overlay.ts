import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ContractError } from '../contract-error';
import { readYaml, whyUnusableFile } from '../reading';
import { type Overlay, overlayShape } from './overlay-shape';

/** An overlay as it was read, with what is needed to speak about it. */
export interface OverlayFile {
  /** As it was given. */
  path: string;
  sha256: string;
  overlay: Overlay;
  /** @returns the line (from 1) of the action with this index (from 0) */
  lineOfAction(index: number): number | undefined;
}

/**
 * @param path of a YAML or JSON file
 * @throws ContractError when the file cannot be read, is not YAML, or is not an overlay
 */
export function readOverlay(path: string): OverlayFile {
  const text = readText(path);
  const { value, problem, lineOf } = readYaml(text);
  if (problem) throw new ContractError(`this ${problem.what}.`, { file: path, line: problem.line });
  const result = overlayShape.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const at = issue?.path ?? [];
    const place = at.length > 0 ? `"${at.map(String).join('.')}": ` : '';
    const message = `this is not an OpenAPI Overlay: ${place}${issue?.message ?? 'wrong form'}.`;
    throw new ContractError(message, { file: path, line: lineOf(at) });
  }
  return {
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
    overlay: result.data,
    lineOfAction: (index) => lineOf(['actions', index]),
  };
}

function readText(path: string): string {
  const unusable = whyUnusableFile(path);
  if (unusable !== null) throw new ContractError(`the file ${unusable}.`, { file: path });
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const reason =
      cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'there is no such file' : null;
    const message = reason ?? `the file cannot be read (${cause instanceof Error ? cause.message : String(cause)})`;
    throw new ContractError(`${message}; name an OpenAPI Overlay.`, { file: path }, { cause });
  }
}
