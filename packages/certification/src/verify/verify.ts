import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import { listFiles, sha256 } from '../files';
import { CHECKSUMS_FILE, checksums, compareWithManifest, isPack, type ReadManifest, readManifest } from '../manifest';
import { checkSignature, type SignatureState } from '../signing';
import { type Check, check } from './check';
import { checkClaims } from './check-claims';
import { recomputeVerdicts } from './recompute-verdicts';
import { unpack } from './unpack';

/** Digests: every file is there, unchanged, and none was added; `SHA256SUMS` says the same as the manifest. */
async function checkFiles(folder: string, { manifest, content }: ReadManifest): Promise<Check[]> {
  const sums = await readFile(join(folder, CHECKSUMS_FILE), 'utf8').catch(() => null);
  const expected = checksums(manifest, sha256(content));
  const packs = (await listFiles(folder)).filter(isPack);
  const own = `evidence-${manifest.runId}.zip`;
  const sumProblems =
    sums === null
      ? [`${CHECKSUMS_FILE} is missing.`]
      : sums === expected
        ? []
        : [`${CHECKSUMS_FILE} does not say the same as the manifest: one of the two was changed.`];
  return [
    check(
      `Digests of ${manifest.files.length} files`,
      [...(await compareWithManifest(folder, manifest)), ...packs.filter((path) => path !== own).map(foreignPack)],
      packs.includes(own) ? `the pack ${own} beside them was not looked into: verify it too` : null,
    ),
    check('Checksums file', sumProblems),
  ];
}

const foreignPack = (path: string): string => `${path} was added: it is no pack of this run.`;

/** What a verification came to. */
export interface Verification {
  /** True when no check found a problem. */
  verified: boolean;
  /** Null where the evidence could not be judged. */
  runId: string | null;
  outcome: string | null;
  signature: SignatureState;
  checks: Check[];
}

/**
 * Verifies evidence offline: digests, nothing missing or added, signature, verdicts computed again and compared with every
 * file that shows them, catalogue complete.
 *
 * @param source an evidence pack or a run folder
 * @param options.trusted the key that the signature must be of; null takes the key that lies beside it
 * @throws UserError where the source cannot be read at all (no zip, cut off, hostile, no manifest)
 */
export async function verify(source: string, options: { trusted: KeyObject | null }): Promise<Verification> {
  const { folder, dispose } = await unpack(source);
  try {
    const read = await readManifest(folder);
    const signature = await checkSignature(folder, read.content, options.trusted);
    const checks = [...(await checkFiles(folder, read)), signatureCheck(signature, options.trusted !== null)];
    let outcome: string | null = null;
    let runId: string | null = null;
    try {
      const judgement = await recomputeVerdicts(folder);
      outcome = judgement.certificate.outcome;
      runId = judgement.run.record.runId;
      const problems = judgement.run.problems;
      checks.push(
        check(`${judgement.certificate.scenarios.length} scenarios judged again from their messages`, problems),
      );
      checks.push(...(await checkClaims(folder, read.manifest, judgement)));
    } catch (error) {
      checks.push(check('Scenarios judged again from their messages', [whyNotJudged(error)]));
    }
    return { verified: checks.every(({ problems }) => problems.length === 0), runId, outcome, signature, checks };
  } finally {
    await dispose();
  }
}

/** What was recorded is what fails here: it is deeper, larger or of another form than a run's. */
function whyNotJudged(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `What was recorded cannot be judged: ${message}. It is damaged, or was made so that it cannot be.`;
}

function signatureCheck(signature: SignatureState, needed: boolean): Check {
  switch (signature.state) {
    case 'valid':
      return check(
        `Signature by ${signature.fingerprint}`,
        [],
        signature.trusted ? null : 'whose key this is must be compared over another channel',
      );
    case 'broken':
      return check('Signature', [`The signature is broken: ${signature.why}.`]);
    case 'none':
      return needed
        ? check('Signature', ['The evidence is not signed, and a key was given to check it with.'])
        : check('Signature', [], 'not signed: digests show accidents, not who made the evidence');
  }
}
