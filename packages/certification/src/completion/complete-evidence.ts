import type { KeyObject } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Catalogue, storeCatalogue } from '../catalogue';
import { CERTIFICATE_FILES, type Certificate, type PreparedCertificate, prepareCertificate } from '../certificate';
import { identifyAll, listFiles } from '../files';
import { junitXml } from '../junit';
import { isOutsideManifest, writeManifest } from '../manifest';
import type { Run } from '../run';
import {
  EvidenceScan,
  leakSentences,
  SCAN_FILE,
  type ScanFiles,
  type ScanResult,
  type SearchTerms,
  scanContents,
  scanFileContent,
  scanFolder,
} from '../scan';
import { signManifest } from '../signing';
import { computeVerdicts, type RunVerdicts } from '../verdicts';
import { READ_ME_FILE, readMeFirst } from './read-me-first';

/** The result of a finished run, with the scan of its folder. */
export interface CompletedEvidence {
  verdicts: RunVerdicts;
  certificate: Certificate;
}

/** What a run folder is completed with. */
export interface CompletionOptions {
  catalogue: Catalogue;
  /** Secrets and canaries of this run. */
  lookedFor: SearchTerms;
  /** Signs the manifest; null leaves it unsigned. */
  signingKey: KeyObject | null;
  /** The Allure report is being made meanwhile, in `allure-report/`, and then scanned too. */
  reportUnderWay?: Promise<void>;
  /** The scan, which may have begun; without it, everything is scanned here. */
  scanning?: EvidenceScan;
}

/**
 * Completes the folder of a finished run: certificate, sheets, `junit.xml`, catalogue, leak scan, manifest, signature.
 * Everything else must be in the folder before: the manifest lists nothing that comes later.
 *
 * What is written here is rendered after the scan of everything else, scanned in memory, and then written once. Most of
 * it is prepared while the scan is running.
 *
 * @param run the run folder
 * @returns the verdicts with what the scan found
 */
export async function completeEvidence(run: Run, options: CompletionOptions): Promise<CompletedEvidence> {
  const { folder } = run;
  const { catalogue, lookedFor, signingKey } = options;
  const scanInProcess: ScanFiles = (files) => scanFolder(folder, lookedFor, files);
  const { scanning = new EvidenceScan(scanInProcess) } = options;
  await storeCatalogue(folder, catalogue);
  const others = (await listFiles(folder)).filter(
    (path) => !WRITTEN_LAST.includes(path) && !isOutsideManifest(path) && !isReport(path),
  );
  scanning.begin(others);
  const prepared = await prepare(run, catalogue, []);
  const digests = await identifyAll(folder, others);
  await options.reportUnderWay;
  const report = (await listFiles(folder)).filter(isReport);
  // All other work here is done; the scan that was begun earlier may still be running in its thread.
  scanning.begin(report, scanInProcess);
  const [scanned, reportDigests] = await Promise.all([scanning.result(), identifyAll(folder, report)]);

  const { verdicts, certificate, files } = await render(run, { prepared, scanned, catalogue, lookedFor });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  const known = new Map([...digests, ...reportDigests]);
  await signManifest(folder, await writeManifest(folder, certificate, known), signingKey);
  return { verdicts, certificate };
}

/** Rendered from all other files and their scan. */
const WRITTEN_LAST: readonly string[] = [...CERTIFICATE_FILES, 'junit.xml', READ_ME_FILE, SCAN_FILE];

function isReport(path: string): boolean {
  return path.startsWith('allure-report/');
}

/** What is written last, without the result of the leak scan. */
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

interface RenderedEvidence extends CompletedEvidence {
  /** What is written last: content by path below the run folder. */
  files: ReadonlyMap<string, Buffer>;
}

/** What a run is rendered from. */
interface Rendering extends Pick<CompletionOptions, 'catalogue' | 'lookedFor'> {
  /** Rendered for a scan without findings. */
  prepared: PreparedEvidence;
  /** The scan of all other files. */
  scanned: ScanResult;
}

/** Renders what is written last, and once more with its own leaks where it has any. */
async function render(run: Run, { prepared, scanned, catalogue, lookedFor }: Rendering): Promise<RenderedEvidence> {
  const withScan = async (scan: ScanResult): Promise<RenderedEvidence> => {
    const leaks = leakSentences(scan);
    const evidence = leaks.length > 0 ? await prepare(run, catalogue, leaks) : prepared;
    const { certificate, files } = await evidence.certificate.render(scan);
    return {
      verdicts: evidence.verdicts,
      certificate,
      files: new Map<string, Buffer>([
        ...files,
        ['junit.xml', Buffer.from(evidence.junit)],
        [READ_ME_FILE, Buffer.from(readMeFirst(certificate))],
        [SCAN_FILE, Buffer.from(scanFileContent(scan))],
      ]),
    };
  };
  // `scan.json` does not count itself.
  const all = { ...scanned, files: scanned.files + WRITTEN_LAST.length - 1 };
  const rendered = await withScan(all);
  const { findings } = await scanContents(rendered.files, lookedFor);
  return findings.length === 0 ? rendered : withScan({ ...all, findings: [...all.findings, ...findings] });
}

/**
 * Begins the leak scan of a run folder whose scenarios have ended: with all but the results for Allure, which are
 * changed
 * until its report is made.
 *
 * @param look as a rule in the background
 */
export async function beginScan(folder: string, look: ScanFiles): Promise<EvidenceScan> {
  const scanning = new EvidenceScan(look);
  scanning.begin((await listFiles(folder)).filter((path) => !path.startsWith('allure-')));
  return scanning;
}
