import type { KeyObject } from 'node:crypto';
import { UserError } from '@opentv-bango/contract';
import { readManifest } from '../manifest';
import { checkSignature, type SignatureState } from '../signing';
import { type Check, check } from './check';
import { checkClaims } from './check-claims';
import { checkFiles } from './check-files';
import { judgeAgain } from './judge-again';
import { unpack } from './unpack';

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
      const judgement = await judgeAgain(folder);
      outcome = judgement.certificate.outcome;
      runId = judgement.run.record.runId;
      const problems = judgement.run.problems;
      checks.push(
        check(`${judgement.certificate.scenarios.length} scenarios judged again from their messages`, problems),
      );
      checks.push(...(await checkClaims(folder, read.manifest, judgement)));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      checks.push(check('Scenarios judged again from their messages', [error.message]));
    }
    return { verified: checks.every(({ problems }) => problems.length === 0), runId, outcome, signature, checks };
  } finally {
    await dispose();
  }
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
