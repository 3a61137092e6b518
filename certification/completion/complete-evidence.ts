import type { KeyObject } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Catalogue, keepCatalogue } from '../catalogue';
import { CERTIFICATE_FILES, type Certificate, type PreparedCertificate, prepareCertificate } from '../certificate';
import { listFiles } from '../files';
import { junitXml } from '../junit';
import { isBesideManifest, writeManifest } from '../manifest';
import type { Run } from '../run';
import { joinScans, keepScan, type LookedFor, leakSentences, SCAN_FILE, type ScanResult, scanFolder } from '../scan';
import { signManifest } from '../signing';
import { computeVerdicts, type RunVerdicts } from '../verdicts';
import { READ_ME_FILE, readMeFirst } from './read-me-first';

/** What a finished run came to, with the scan of its folder. */
export interface CompletedEvidence {
  verdicts: RunVerdicts;
  certificate: Certificate;
}

/**
 * Completes the folder of a finished run: certificate, sheets, `junit.xml`, catalogue, leak scan, manifest, signature.
 * Everything else must be in the folder before: what comes later is not in the manifest.
 *
 * The files that are there are scanned first; the certificate shows the result, and is then scanned itself.
 *
 * @param run the run folder
 * @param options.catalogue the test cases
 * @param options.lookedFor secrets and canaries of this run
 * @param options.signingKey signs the manifest; null leaves it unsigned
 * @param options.reportUnderWay the Allure report is being made meanwhile, in `allure-report/`, and then scanned too
 * @returns the verdicts with what the scan found
 */
export async function completeEvidence(
  run: Run,
  options: { catalogue: Catalogue; lookedFor: LookedFor; signingKey: KeyObject | null; reportUnderWay?: Promise<void> },
): Promise<CompletedEvidence> {
  const { folder } = run;
  const { catalogue, lookedFor, signingKey } = options;
  await keepCatalogue(folder, catalogue);
  const written: readonly string[] = [...CERTIFICATE_FILES, 'junit.xml', READ_ME_FILE];
  const others = (await listFiles(folder)).filter(
    (path) => path !== SCAN_FILE && !written.includes(path) && !isBesideManifest(path) && !isReport(path),
  );
  const recorded = await scanFolder(folder, lookedFor, others);
  // Nothing but the words on the scan depends on the report that is being made meanwhile, as long as nothing leaks.
  const prepared = await prepare(run, catalogue, leakSentences(recorded));
  await options.reportUnderWay;
  const report = await scanFolder(folder, lookedFor, (await listFiles(folder)).filter(isReport));
  const before = joinScans(recorded, report);

  let scan = joinScans(before, { ...before, files: written.length, bytes: 0, findings: [] });
  let completed = await write(
    run,
    report.findings.length > 0 ? await prepare(run, catalogue, leakSentences(scan)) : prepared,
    scan,
  );
  const own = await scanFolder(folder, lookedFor, written);
  if (own.findings.length > 0) {
    scan = joinScans(before, { ...own, bytes: 0 });
    completed = await write(run, await prepare(run, catalogue, leakSentences(scan)), scan);
  }
  await keepScan(folder, scan);
  await signManifest(folder, await writeManifest(folder, completed.certificate), signingKey);
  return completed;
}

function isReport(path: string): boolean {
  return path.startsWith('allure-report/');
}

/** What is written last, but for the words on the scan. */
interface PreparedEvidence {
  verdicts: RunVerdicts;
  certificate: PreparedCertificate;
  junit: string;
}

async function prepare(run: Run, catalogue: Catalogue, leaks: string[]): Promise<PreparedEvidence> {
  const verdicts = computeVerdicts(run, catalogue, leaks);
  const certificate = await prepareCertificate(run, verdicts, catalogue);
  return { verdicts, certificate, junit: junitXml(run, verdicts) };
}

async function write({ folder }: Run, prepared: PreparedEvidence, scan: ScanResult): Promise<CompletedEvidence> {
  const certificate = await prepared.certificate.write(scan);
  await writeFile(join(folder, 'junit.xml'), prepared.junit);
  await writeFile(join(folder, READ_ME_FILE), readMeFirst(certificate));
  return { verdicts: prepared.verdicts, certificate };
}
