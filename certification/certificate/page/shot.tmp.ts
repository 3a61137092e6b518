import { chromium } from 'playwright-core';

async function main() {
  const { default: pack } = await import('@sparticuz/chromium');
  const file = process.argv[2] ?? '';
  const out = process.argv[3] ?? '/tmp/look';
  const browser = await chromium.launch({
    executablePath: await pack.executablePath(),
    args: pack.args,
    headless: true,
  });
  const t = Date.now();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const requests: string[] = [];
  page.on('request', (r) => requests.push(r.url()));
  page.on('console', (m) => console.log('console', m.text()));
  page.on('pageerror', (e) => console.log('error', e.message));
  await page.goto(`file://${file}`);
  console.log('opened', Date.now() - t, requests);
  await page.screenshot({ path: `${out}/1-first.png` });
  await page.locator('#matrix').scrollIntoViewIfNeeded();
  await page.locator('#matrix').screenshot({ path: `${out}/2-matrix.png` });
  await page.locator('#gaps').screenshot({ path: `${out}/3-gaps.png` });
  await page.locator('#life-cycle').screenshot({ path: `${out}/4-life.png` });
  await page
    .locator('article.case')
    .nth(12)
    .screenshot({ path: `${out}/5-case.png` });
  await page.locator('#scenario\\.ssp\\.suspend-active > summary').click();
  await page.waitForSelector('.story[data-told=done]');
  await page.locator('details.call-card summary').nth(9).click();
  await page.locator('#scenario\\.ssp\\.suspend-active').screenshot({ path: `${out}/6-story.png` });
  await page
    .locator('svg.sequence')
    .first()
    .screenshot({ path: `${out}/6b.png` });
  await page.locator('#again').screenshot({ path: `${out}/7-again.png` });
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true });
  await phone.goto(`file://${file}`);
  await phone.screenshot({ path: `${out}/8-phone.png` });
  await phone.locator('#matrix .group').nth(2).scrollIntoViewIfNeeded();
  await phone.screenshot({ path: `${out}/9-phone-matrix.png` });
  await page.pdf({ path: `${out}/page.pdf`, format: 'A4', printBackground: false });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.screenshot({ path: `${out}/11-print.png` });
  await page.locator('#matrix').screenshot({ path: `${out}/12-print-matrix.png` });
  const dark = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'dark' });
  await dark.goto(`file://${file}`);
  await dark.screenshot({ path: `${out}/10-dark.png` });
  await browser.close();
}
main();
