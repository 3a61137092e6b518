import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Certificate } from '@opentv-bango/certification';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { NO_BROWSER, startBrowser, type VisitedPage, visit } from './kits/browser';
import { certifyCommand } from './kits/certify-command';

/** One scenario that passes in both deployments, one of one deployment, and one that needs a landing page. */
const SCENARIOS = ['purchase-pending', 'platform-lists-nothing-for-a-new-subscriber', 'recover-entitlement'];

describe('the report of a run, opened from the disk', function () {
  this.timeout(120_000);
  let folder: string;
  let run: string;
  let browser: Browser | null = null;
  let certificate: Certificate;

  before(async function () {
    folder = await mkdtemp(join(tmpdir(), 'browser-'));
    browser = await startBrowser();
    if (browser === null) {
      if (this.test) this.test.title += `: skipped, ${NO_BROWSER}`;
      return this.skip();
    }
    const tags = SCENARIOS.map((id) => `@id:${id}`).join(' or ');
    const end = await certifyCommand(['run', '--tags', tags, '--reports', join(folder, 'reports')], { folder });
    expect(end.code, end.stdout + end.stderr).to.equal(0);
    run = join(folder, 'reports', 'latest');
    certificate = JSON.parse(await readFile(join(run, 'certification.json'), 'utf8')) as Certificate;
  });
  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  describe('index.html', () => {
    let visited: VisitedPage;
    before(async () => {
      visited = await open('index.html');
    });

    it('makes no outside request, and has no error, with every scenario opened', async () => {
      const { page, outside, errors } = visited;
      await page.locator('#open-shown').click();
      await page.locator('details.scenario[data-verdict="PASSED"] .story .call').first().waitFor();
      expect({ outside, errors }).to.deep.equal({ outside: [], errors: [] });
    });

    it('has a place for every internal link', async () => {
      const { page } = visited;
      const targets = await page
        .locator('a[href^="#"]')
        .evaluateAll((links) => links.map((link) => decodeURIComponent((link.getAttribute('href') ?? '').slice(1))));
      const places = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
      expect(targets).to.include.members(['matrix', 'scenarios']);
      expect(targets.filter((target) => !places.has(target))).to.deep.equal([]);
    });

    it('counts in its matrix what certification.json counts', async () => {
      const cells = await visited.page.locator('td.cell').evaluateAll((all) =>
        all.map((cell) => ({
          useCase: cell.getAttribute('data-use-case'),
          testCase: cell.getAttribute('data-test-case'),
          leg: cell.getAttribute('data-leg'),
          verdict: cell.getAttribute('data-verdict'),
          total: Number(cell.getAttribute('data-total')),
          passed: Number(cell.getAttribute('data-passed')),
        })),
      );
      const expected = certificate.matrix.flatMap(({ useCase, testCase, cells }) =>
        cells.map(({ leg, verdict, total, counts }) => ({
          useCase: useCase ?? '',
          testCase,
          leg,
          verdict,
          total,
          passed: counts.PASSED,
        })),
      );
      const inOrder = (list: object[]): string[] => list.map((one) => JSON.stringify(one)).sort();
      expect(inOrder(cells)).to.deep.equal(inOrder(expected));
      expect(expected.reduce((sum, { passed }) => sum + passed, 0)).to.be.greaterThan(0);
    });
  });

  describe('allure-report/index.html', () => {
    let visited: VisitedPage;
    before(async () => {
      visited = await open(join('allure-report', 'index.html'));
      await visited.page.goto(`${visited.page.url()}#suites`);
    });

    it('shows every result of both deployments side by side', async () => {
      const { page } = visited;
      const suites = certificate.legs.map(({ deployment, release }) => `${deployment} ${release}`);
      for (const suite of suites) await page.getByText(suite, { exact: true }).first().waitFor();
      const { PASSED, NOT_APPLICABLE } = certificate.counts;
      const labels = page.locator('.side-by-side__left .status-toggle__item [data-status]');
      const counts = await labels.evaluateAll((all) =>
        all.map((label) => [label.getAttribute('data-status'), Number(label.textContent)]),
      );
      const expected = { failed: 0, broken: 0, passed: PASSED, skipped: NOT_APPLICABLE, unknown: 0 };
      expect(Object.fromEntries(counts)).to.deep.equal(expected);
    });

    it('makes no outside request, and has no error', () => {
      const { outside, errors } = visited;
      expect({ outside, errors }).to.deep.equal({ outside: [], errors: [] });
    });
  });

  function open(file: string): Promise<VisitedPage> {
    if (browser === null) throw new Error(NO_BROWSER);
    return visit(browser, join(run, file));
  }
});
