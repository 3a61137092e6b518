import type { KeyObject } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { whyUnwritable } from '@opentv-bango/contract';
import { type ArchiveSource, writeArchive } from '../archive';
import { listFiles } from '../files';
import { compareWithManifest, isOutsideManifest, MANIFEST_FILE, readManifest } from '../manifest';
import { checkSignature, signManifest } from '../signing';
import { recomputeVerdicts } from '../verify';
import { PackError, refuseIneligible } from './refusals';

/** A pack that was made. */
export interface Pack {
  /** Path of the zip. */
  file: string;
  bytes: number;
  /** How many files it holds. */
  files: number;
  signed: boolean;
  outcome: string;
}

/**
 * Makes the evidence pack of a run: checks the folder against its manifest, computes the verdicts anew, and zips it.
 * Nothing in the folder is changed but the signature, where a key is given and the manifest carries none.
 *
 * @param folder the run folder
 * @param options.rehearsal allows a rehearsal
 * @param options.signingKey signs a manifest that is not signed yet
 * @param options.target path of the zip; `evidence-<run>.zip` in the run folder when left out
 * @throws PackError (a UserError) where the evidence is not fit to be handed over, or the zip cannot be written
 */
export async function makePack(
  folder: string,
  options: { rehearsal: boolean; signingKey: KeyObject | null; target?: string },
): Promise<Pack> {
  const { manifest, content } = await readManifest(folder);
  const changes = await compareWithManifest(folder, manifest);
  if (changes.length > 0) {
    throw new PackError(
      ['The folder was changed after the run ended; run again:', ...changes.map((change) => `  - ${change}`)].join(
        '\n',
      ),
    );
  }
  const { verdicts } = await recomputeVerdicts(folder);
  refuseIneligible(verdicts, options);
  if (options.signingKey !== null) await signManifest(folder, content, options.signingKey);
  const signature = await checkSignature(folder, content, null);
  if (signature.state === 'broken')
    throw new PackError(`The signature of ${MANIFEST_FILE} is broken: ${signature.why}.`);

  const name = `evidence-${manifest.runId}`;
  const file = options.target ?? join(folder, `${name}.zip`);
  const sources = await sourcesOf(folder, name);
  try {
    await writeArchive(file, sources, new Date(manifestTime(manifest.runId)));
  } catch (cause) {
    throw new PackError(
      `The pack ${file} could not be written: ${sentence(cause)}. Nothing was lost: the run folder is whole.`,
      4,
      {
        cause,
      },
    );
  }
  const { size } = await stat(file);
  return { file, bytes: size, files: sources.length, signed: signature.state === 'valid', outcome: verdicts.outcome };
}

/** Everything in one folder, the page for the reviewer first. */
async function sourcesOf(folder: string, name: string): Promise<ArchiveSource[]> {
  const paths = (await listFiles(folder)).filter((path) => !isOutsideManifest(path) || !path.startsWith('evidence-'));
  const first = (path: string): number => (path === 'READ-ME-FIRST.txt' ? 0 : 1);
  return paths
    .sort((a, b) => first(a) - first(b) || (a < b ? -1 : 1))
    .map((path) => ({ path: `${name}/${path}`, file: join(folder, path) }));
}

// Run ids begin with the UTC time; any fixed time does for others.
function manifestTime(runId: string): number {
  const parts = /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d)-?:?(\d\d)-?:?(\d\d)/.exec(runId)?.slice(1).map(Number) ?? [];
  const [year = 2026, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const sentence = (error: unknown): string =>
  whyUnwritable(error) ?? (error instanceof Error ? error.message : String(error));
