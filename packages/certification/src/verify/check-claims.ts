import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageTitle, renderPage, storiesOf, unpackStories, VERDICT_TEXTS } from '../certificate';
import { READ_ME_FILE, readMeFirst } from '../completion';
import { junitXml } from '../junit';
import type { Manifest } from '../manifest';
import { sheetRows, writeCsv, xlsxDifferences } from '../sheets';
import { type Check, check } from './check';
import { checkCatalogue } from './check-catalogue';
import { differences } from './differences';
import { pageDifferences } from './page-claims';
import type { Judgement } from './recompute-verdicts';

/**
 * Checks that every report agrees with the verdicts recomputed from the recorded messages.
 *
 * @param folder the run folder
 * @param manifest what the manifest claims
 * @param judgement the run, judged again
 */
export async function checkClaims(folder: string, manifest: Manifest, judgement: Judgement): Promise<Check[]> {
  const { certificate, run, verdicts, exchanges } = judgement;
  const rows = sheetRows(certificate);
  const page = await text(folder, 'index.html');
  const shown = page === null ? ['index.html is missing.'] : pageDifferences(page, certificate, WORDS);
  if (
    page !== null &&
    shown.length === 0 &&
    unpackStories(page) !== unpackStories(await renderPage(certificate, await storiesOf(certificate, exchanges)))
  ) {
    shown.push(
      'index.html is not what this suite makes of the recorded messages: something besides the verdicts was changed, or another version made it.',
    );
  }
  return [
    check('Manifest', [
      ...difference('manifest.json: the outcome', manifest.outcome, certificate.outcome),
      ...difference('manifest.json: the run', manifest.runId, run.record.runId),
      ...difference('manifest.json: the target', manifest.target, run.record.target),
      ...differences(manifest.counts, certificate.counts).map((place) => `manifest.json: counts.${place}`),
    ]),
    check('Verdicts in certification.json', await jsonProblems(folder, certificate)),
    check('Verdicts on the page', shown),
    check('Sheets', [
      ...same('certification.csv', await text(folder, 'certification.csv'), writeCsv(rows)),
      ...(await xlsxDifferences(join(folder, 'certification.xlsx'), certificate, rows)),
    ]),
    check('junit.xml', same('junit.xml', await text(folder, 'junit.xml'), junitXml(run, verdicts))),
    check(READ_ME_FILE, same(READ_ME_FILE, await text(folder, READ_ME_FILE), readMeFirst(certificate))),
    await checkCatalogue(judgement),
    ...waiverChecks(certificate),
  ];
}

// A waiver that matches the record is no problem, but a reviewer must know of it.
function waiverChecks({ waivers, counts }: Judgement['certificate']): Check[] {
  if (waivers.length === 0) return [];
  const what = `Waivers: ${waivers.length}, which make ${counts.WAIVED} of the failures WAIVED`;
  return [check(what, [], 'whether they may stand is for the reviewer to say')];
}

const WORDS = {
  verdict: (verdict: string): string => {
    const words = Object.entries(VERDICT_TEXTS).find(([name]) => name === verdict)?.[1];
    return words ? `${words.symbol} ${words.word}` : verdict;
  },
  headline: pageTitle,
};

async function jsonProblems(folder: string, certificate: unknown): Promise<string[]> {
  const content = await text(folder, 'certification.json');
  if (content === null) return ['certification.json is missing.'];
  try {
    const expected: unknown = JSON.parse(JSON.stringify(certificate));
    return differences(JSON.parse(content), expected, nameOf).map((place) => `certification.json: ${place}`);
  } catch {
    return ['certification.json is not JSON.'];
  }
}

/** How to call an item of a list: `ssp/purchase-pending`, `BC-01`. */
function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const fields = new Map(Object.entries(item));
  const id = fields.get('id') ?? fields.get('testCase');
  return typeof id === 'string'
    ? [fields.get('leg'), id].filter((part) => typeof part === 'string').join('/')
    : undefined;
}

const difference = (place: string, claimed: string, found: string): string[] =>
  claimed === found ? [] : [`${place} is "${claimed}", and the recorded messages give "${found}".`];

function same(name: string, claimed: string | null, found: string): string[] {
  if (claimed === null) return [`${name} is missing.`];
  if (claimed === found) return [];
  const lines = found.split('\n');
  const line = claimed.split('\n').findIndex((one, index) => one !== lines[index]);
  return [`${name}:${Math.max(line, 0) + 1} is not what the recorded messages give.`];
}

async function text(folder: string, name: string): Promise<string | null> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch {
    return null;
  }
}
