import { cpSync } from 'node:fs';
import { computeVerdicts, readRun, loadCatalogue, relabelResults, generateReport, completeEvidence, chooseGenerator, renderSummary } from '../certification';
(async () => {
  const f = '/tmp/phase-run'; cpSync('/tmp/rep/latest/', f, { recursive: true, dereference: true });
  const t = async <T>(n: string, g: () => T | Promise<T>): Promise<T> => { const s = process.hrtime.bigint(); const c = process.cpuUsage(); const r = await g(); const u = process.cpuUsage(c); console.log(n, Number(process.hrtime.bigint() - s) / 1e6 | 0, 'ms wall', (u.user + u.system) / 1e3 | 0, 'ms cpu', process.memoryUsage().rss / 1e6 | 0, 'MB'); return r; };
  const catalogue = await t('catalogue', () => loadCatalogue());
  const run = await t('readRun', () => readRun(f));
  const v = await t('verdicts', () => computeVerdicts(run, catalogue));
  await t('summary', () => renderSummary(run, v, { colours: false, width: 100 }));
  await t('relabel', () => relabelResults(run, v, f + '/allure-results', new Map()));
  await t('report ' + chooseGenerator(process.env), () => generateReport(f + '/allure-results', f + '/allure-report', 'x', chooseGenerator(process.env)));
  await t('report3', () => generateReport(f + '/allure-results', f + '/allure-report', 'x', 'allure'));
  await t('complete', () => completeEvidence(run, { catalogue, lookedFor: { secrets: [{ name: 'A', value: 'sdlkfjsldkfjsldkfj' }], canaries: [] }, signingKey: null }));
})();
