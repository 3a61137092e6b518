import type { KeyObject } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Catalogue, keepCatalogue } from '../catalogue';
import { CERTIFICATE_FILES, type Certificate, type PreparedCertificate, prepareCertificate } from '../certificate';
import { identifyAll, listFiles } from '../files';
import { junitXml } from '../junit';
import { isBesideManifest, writeManifest } from '../manifest';
import type { Run } from '../run';
import {
  EvidenceScan,
  joinScans,
  keepScan,
  type Look,
  type LookedFor,
  leakSentences,
  SCAN_FILE,
  type ScanResult,
  scanFolder,
} from '../scan';
import { signManifest } from '../signing';
import { computeVerdicts, type RunVerdicts } from '../verdicts';
import { READ_ME_FILE, readMeFirst } from './read-me-first';

/** What a finished run came to, with the scan of its folder. */
export interface CompletedEvidence {
  verdicts: RunVerdicts;
  certificate: Certificate;
}

/** What a run folder is completed with. */
export interface CompletionOptions {
  catalogue: Catalogue;
  /** Secrets and canaries of this run. */
  lookedFor: LookedFor;
  /** Signs the manifest; null leaves it unsigned. */
  signingKey: KeyObject | null;
  /** The Allure report is being made meanwhile, in `allure-report/`, and then scanned too. */
  reportUnderWay?: Promise<void>;
  /** Looks for `lookedFor`, and may have begun; without it, all is looked through here. */
  scanning?: EvidenceScan;
}

/**
 * Completes the folder of a finished run: certificate, sheets, `junit.xml`, catalogue, leak scan, manifest, signature.
 * Everything else must be in the folder before: what comes later is not in the manifest.
 *
 * What is slow goes on side by side: the scan, the certificate, the report. So the certificate is made as if nothing
 * leaked, written and scanned without a word on the scan, and then written again with them, which are scanned by
 * themselves; it is only made again where something did leak.
 *
 * @param run the run folder
 * @returns the verdicts with what the scan found
 */
export async function completeEvidence(run: Run, options: CompletionOptions): Promise<CompletedEvidence> {
  const { folder } = run;
  const { catalogue, lookedFor, signingKey } = options;
  const lookHere: Look = (files) => scanFolder(folder, lookedFor, files);
  const { scanning = new EvidenceScan(lookHere) } = options;
  await keepCatalogue(folder, catalogue);
  const written: readonly string[] = [...CERTIFICATE_FILES, 'junit.xml', READ_ME_FILE];
  const others = (await listFiles(folder)).filter(
    (path) => path !== SCAN_FILE && !written.includes(path) && !isBesideManifest(path) && !isReport(path),
  );
  scanning.begin(others);
  const prepared = await prepare(run, catalogue, []);
  await write(run, prepared, null);
  const own = scanning.look(written);
  const digests = await identifyAll(folder, others);
  await options.reportUnderWay;
  const report = (await listFiles(folder)).filter(isReport);
  // Nothing else is left to do here, while what was written before may still be looked through elsewhere.
  scanning.begin(report, lookHere);
  const [before, reportDigests] = await Promise.all([scanning.result(), identifyAll(folder, report)]);

  const { findings } = await own;
  let scan = joinScans(before, { ...before, files: written.length, bytes: 0, findings });
  // All that the certificate will say of the scan stands here.
  await keepScan(folder, scan);
  const words = await scanning.look([SCAN_FILE]);
  if (words.findings.length > 0) scan = { ...scan, findings: [...scan.findings, ...words.findings] };
  const leaks = leakSentences(scan);
  const completed = await write(run, leaks.length > 0 ? await prepare(run, catalogue, leaks) : prepared, scan);
  await keepScan(folder, scan);
  const known = new Map([...digests, ...reportDigests]);
  await signManifest(folder, await writeManifest(folder, completed.certificate, known), signingKey);
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

async function write({ folder }: Run, prepared: PreparedEvidence, scan: ScanResult | null): Promise<CompletedEvidence> {
  const certificate = await prepared.certificate.write(scan);
  await writeFile(join(folder, 'junit.xml'), prepared.junit);
  await writeFile(join(folder, READ_ME_FILE), readMeFirst(certificate));
  return { verdicts: prepared.verdicts, certificate };
}
