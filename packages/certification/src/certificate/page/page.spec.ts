import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { NO_BROWSER, startBrowser } from '../../../../../tests/kits/browser';
import { type FakeRun, writeFakeRun } from '../../../../../tests/kits/fake-run';
import { loadCatalogue } from '../../catalogue';
import { readRun } from '../../run';
import { computeVerdicts } from '../../verdicts';
import type { Certificate } from '../certificate';
import { writeCertificate } from '../write-certificate';

async function makePage(folder: string, like: FakeRun): Promise<Certificate> {
  await writeFakeRun(folder, like);
  const run = await readRun(folder);
  const catalogue = await loadCatalogue();
  return writeCertificate(run, computeVerdicts(run, catalogue), catalogue);
}

describe('the certificate page in a browser', () => {
  let folder: string;
  let browser: Browser | null = null;
  let page: Page;
  let certificate: Certificate;
  const requests: string[] = [];
  const errors: string[] = [];

  before(async function () {
    folder = await mkdtemp(join(tmpdir(), 'page-'));
    [browser, certificate] = await Promise.all([startBrowser(), makePage(folder, { passing: 2 })]);
    if (browser === null) {
      if (this.test) this.test.title += `: skipped, ${NO_BROWSER}`;
      return this.skip();
    }
    page = await browser.newPage({ reducedMotion: 'reduce' });
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => errors.push(message.text()));
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  });

  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  function another(options?: BrowserContextOptions): Promise<Page> {
    if (browser === null) throw new Error(NO_BROWSER);
    return browser.newPage(options);
  }

  it('shows the outcome, who, where and when on its first screen', async () => {
    const shown = await page.locator('header.masthead').textContent();
    expect(await page.locator('h1').textContent()).to.equal('Rehearsal, 2 scenarios failed');
    for (const fact of [
      'Example Telecom',
      'Integration team',
      '25.12_Q1',
      'SSP, non-SSP',
      '2026-11-21 08:00:00 UTC',
      '2a6159f0c0ff',
    ]) {
      expect(shown).to.include(fact);
    }
    expect(await page.locator('.watermark').textContent()).to.equal('REHEARSAL');
  });

  it('shows the matrix of the JSON', async () => {
    const cells = await page.locator('td.cell').all();
    const shown = await Promise.all(
      cells.map(async (cell) => {
        const attributes = ['use-case', 'test-case', 'leg', 'verdict', 'passed', 'total'].map((name) =>
          cell.getAttribute(`data-${name}`),
        );
        return (await Promise.all(attributes)).join(' ');
      }),
    );
    const expected = certificate.matrix.flatMap(({ useCase, testCase, cells: row }) =>
      row.map(({ leg, verdict, counts, total }) => [useCase, testCase, leg, verdict, counts.PASSED, total].join(' ')),
    );
    expect(shown.sort()).to.deep.equal(expected.sort());
  });

  it('leads every internal link somewhere', async () => {
    const targets = await page
      .locator('a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
    expect([...new Set(targets)].filter((target) => !ids.has(target))).to.deep.equal([]);
  });

  it('tells the call story of a scenario when it is opened through the matrix', async () => {
    await page.locator('td.cell[data-test-case="BC-13"][data-leg="ssp"] a').click();
    const scenario = page.locator('details.scenario[data-key="ssp/resume-fails"]');
    await scenario.locator('.story[data-told="done"]').waitFor();
    expect(await scenario.locator('svg.sequence .party text').allTextContents()).to.deep.equal([
      'subscriber',
      'CRM',
      'OpenTV Platform',
      'merchant',
    ]);
    const cards = scenario.locator('details.call-card');
    expect(await cards.locator('summary').allTextContents()).to.deep.equal([
      '1. CRM purchases product BANGO_US_MUSIC for account acc-ssp-resume-fails → accepted (201)',
      "2. subscriber opens the merchant's activation page → accepted (200)",
      '3. CRM lists entitlements with accountId acc-ssp-resume-fails → accepted (200)',
      '4. CRM suspends entitlement ent-ssp-resume-fails → accepted (200)',
      '5. CRM lists entitlements with accountId acc-ssp-resume-fails → accepted (200)',
      '6. CRM suspends entitlement ent-ssp-resume-fails → refused (400 INVALID_STATE)',
    ]);
    await cards.nth(3).locator('summary').click();
    await cards.nth(3).locator('pre').nth(2).waitFor();
    expect(await cards.nth(3).locator('pre').allTextContents()).to.deep.equal([
      'PUT https://opf.example/crm-gateway/v2/rmg/v1/entitlements/ent-ssp-resume-fails\nauthorization: Bearer REDACTED\ncontent-type: application/json\n\n{\n  "status": "SUSPENDED"\n}',
      'content-type: application/json; charset=utf-8\nx-simulated-by: opentv-bango-certification\ndate: Sat, 21 Nov 2026 08:00:00 GMT\n\n{\n  "matchedCount": 1,\n  "modifiedCount": 1\n}',
      `curl -i -X PUT 'https://opf.example/crm-gateway/v2/rmg/v1/entitlements/ent-ssp-resume-fails' -H "Authorization: Bearer $TOKEN" -H 'content-type: application/json' --data '{"status":"SUSPENDED"}'`,
    ]);
  });

  it('tells a failure once, at its step', async () => {
    const scenario = page.locator('details.scenario[data-key="ssp/resume-fails"]');
    await scenario.locator('.story[data-told="done"]').waitFor();
    const message = 'the subscription should be ACTIVE, and is SUSPENDED';
    expect((await scenario.innerText()).split(message).length - 1).to.equal(1);
    expect(await scenario.locator('.steps li:has(.FAILED)').innerText()).to.include(message);
  });

  it('shows the scenarios that its first screen counts', async () => {
    await page.locator('.tally a[data-show="FAILED"]').click();
    expect(await page.locator('#shown').textContent()).to.equal('2 scenarios');
    expect(await page.locator('details.scenario:visible .name').allTextContents()).to.deep.equal([
      'A paused subscription goes on',
      'A paused subscription goes on',
    ]);
  });

  it('finds scenarios by name, verdict and deployment', async () => {
    await page.locator('#by-verdict').selectOption('FAILED');
    await page.locator('#by-leg').selectOption('non-ssp');
    expect(await page.locator('#shown').textContent()).to.equal('1 scenario');
    await page.locator('#by-verdict').selectOption('');
    await page.locator('#by-leg').selectOption('');
    await page.locator('#find').fill('suspend-1');
    expect(await page.locator('#shown').textContent()).to.equal('2 scenarios');
    await page.locator('#find').fill('');
  });

  it('can be used with the keyboard alone', async () => {
    const summary = page.locator('details.scenario[data-key="ssp/suspend-1"] > summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.locator('details.scenario[data-key="ssp/suspend-1"] .story[data-told="done"]').waitFor();
  });

  it('fits a phone', async () => {
    const phone = await another({ viewport: { width: 390, height: 844 } });
    await phone.goto(pathToFileURL(join(folder, 'index.html')).href);
    const widest = await phone.locator('html').evaluate(({ scrollWidth }) => scrollWidth);
    await phone.close();
    expect(widest).to.be.at.most(390);
  });

  it('applies and runs nothing but its own styles and scripts', async () => {
    const [policy = ''] =
      /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(await readFile(join(folder, 'index.html'), 'utf8')) ?? [];
    expect(policy).to.not.include('unsafe').and.not.include('HASHES');
    expect(policy.match(/'sha256-[^']+'/g)).to.have.length(3);
  });

  it('makes no request besides itself and no mistake', () => {
    expect({ requests, errors }).to.deep.equal({
      requests: [pathToFileURL(join(folder, 'index.html')).href],
      errors: [],
    });
  });

  it('stays small and complete with a thousand scenarios', async () => {
    const large = await mkdtemp(join(tmpdir(), 'large-page-'));
    try {
      await makePage(large, { passing: 498 });
      const file = join(large, 'index.html');
      expect((await stat(file)).size).to.be.below(15 * 2 ** 20);
      const many = await another();
      await many.goto(pathToFileURL(file).href);
      expect(await many.locator('#shown').textContent()).to.equal('1000 scenarios');
      await many.close();
    } finally {
      await rm(large, { recursive: true });
    }
  });

  it('writes what came from outside as text', async () => {
    const hostile = await mkdtemp(join(tmpdir(), 'hostile-page-'));
    try {
      await makePage(hostile, {
        passing: 1,
        record: { operator: '<img src=x onerror=alert(1)>', tester: '</script><b>' },
      });
      const html = await readFile(join(hostile, 'index.html'), 'utf8');
      expect(html).to.include('&lt;img src=x').and.not.include('<img src=x');
    } finally {
      await rm(hostile, { recursive: true });
    }
  });
});
