import { parse } from 'node-html-parser';
import type { Certificate } from '../certificate';
import { scenarioKey } from '../certificate';

/** What a certificate page shows its reader, read from the HTML as it stands. */
interface PageClaims {
  headline: string;
  scenarios: Map<string, { attribute: string; shown: string }>;
  cells: Map<string, { attribute: string; shown: string; count: string }>;
}

/**
 * Compares what a certificate page shows with what the recorded messages give, verdict by verdict: in what a reader sees
 * as well as in what a program reads.
 *
 * @param html the page
 * @param certificate the certificate, built anew
 * @param words how the page writes a verdict and its title
 * @returns one sentence for each difference
 */
export function pageDifferences(
  html: string,
  certificate: Certificate,
  words: { verdict: (verdict: string) => string; headline: (certificate: Certificate) => string },
): string[] {
  const claims = readClaims(html);
  const problems: string[] = [];
  const expect = (place: string, claimed: string | undefined, found: string): void => {
    if (claimed !== found)
      problems.push(`index.html ${place} says "${claimed ?? 'nothing'}", and the recorded messages give "${found}".`);
  };
  expect('in its title', claims.headline, words.headline(certificate));
  for (const scenario of certificate.scenarios) {
    const key = scenarioKey(scenario);
    const claim = claims.scenarios.get(key);
    expect(`for the scenario ${key}`, claim?.shown, words.verdict(scenario.verdict));
    expect(`for the scenario ${key} (data)`, claim?.attribute, scenario.verdict);
    claims.scenarios.delete(key);
  }
  for (const key of claims.scenarios.keys())
    problems.push(`index.html shows the scenario ${key}, which was not recorded.`);
  for (const row of certificate.matrix) {
    for (const cell of row.cells) {
      const key = `${row.useCase ?? ''} ${row.testCase} ${cell.leg}`;
      const claim = claims.cells.get(key);
      expect(`in the matrix at ${key.trim()}`, claim?.shown, words.verdict(cell.verdict));
      expect(`in the matrix at ${key.trim()} (data)`, claim?.attribute, cell.verdict);
      expect(`in the matrix at ${key.trim()} (count)`, claim?.count, `${cell.counts.PASSED} of ${cell.total}`);
    }
  }
  return problems;
}

function readClaims(html: string): PageClaims {
  const page = parse(html, { blockTextElements: { script: false, style: false } });
  const shown = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  return {
    headline: shown(page.querySelector('h1')?.text),
    scenarios: new Map(
      page.querySelectorAll('details.scenario').map((one) => [
        one.getAttribute('data-key') ?? '',
        {
          attribute: one.getAttribute('data-verdict') ?? '',
          shown: shown(one.querySelector('summary .verdict')?.text),
        },
      ]),
    ),
    cells: new Map(
      page.querySelectorAll('td.cell').map((cell) => [
        ['data-use-case', 'data-test-case', 'data-leg'].map((name) => cell.getAttribute(name) ?? '').join(' '),
        {
          attribute: cell.getAttribute('data-verdict') ?? '',
          shown: shown(cell.querySelector('.verdict')?.text),
          count: `${cell.getAttribute('data-passed')} of ${cell.getAttribute('data-total')}`,
        },
      ]),
    ),
  };
}
