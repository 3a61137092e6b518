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
  type Look,
  type LookedFor,
  leakSentences,
  SCAN_FILE,
  type ScanResult,
  scanContents,
  scanFile,
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
 * What is written here is rendered when the scan of everything else is over, looked through in memory and then written,
 * once. Most of the work on it is done before, while the scan goes on.
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
  const others = (await listFiles(folder)).filter(
    (path) => !WRITTEN_LAST.includes(path) && !isBesideManifest(path) && !isReport(path),
  );
  scanning.begin(others);
  const prepared = await prepare(run, catalogue, []);
  const digests = await identifyAll(folder, others);
  await options.reportUnderWay;
  const report = (await listFiles(folder)).filter(isReport);
  // Nothing else is left to do here, while what was begun before may still be looked through elsewhere.
  scanning.begin(report, lookHere);
  const [scanned, reportDigests] = await Promise.all([scanning.result(), identifyAll(folder, report)]);

  const { verdicts, certificate, files } = await render(run, { prepared, scanned, catalogue, lookedFor });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  const known = new Map([...digests, ...reportDigests]);
  await signManifest(folder, await writeManifest(folder, certificate, known), signingKey);
  return { verdicts, certificate };
}

/** What is made of all other files, and of their scan. */
const WRITTEN_LAST: readonly string[] = [...CERTIFICATE_FILES, 'junit.xml', READ_ME_FILE, SCAN_FILE];

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

interface RenderedEvidence extends CompletedEvidence {
  /** What is written last: content by path below the run folder. */
  files: ReadonlyMap<string, Buffer>;
}

/** What a run is rendered from. */
interface Rendering extends Pick<CompletionOptions, 'catalogue' | 'lookedFor'> {
  /** As if nothing had leaked. */
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
        [SCAN_FILE, Buffer.from(scanFile(scan))],
      ]),
    };
  };
  // `scan.json` does not count itself.
  const all = { ...scanned, files: scanned.files + WRITTEN_LAST.length - 1 };
  const rendered = await withScan(all);
  const { findings } = await scanContents(rendered.files, lookedFor);
  return findings.length === 0 ? rendered : withScan({ ...all, findings: [...all.findings, ...findings] });
}
