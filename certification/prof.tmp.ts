import { loadCatalogue } from './catalogue';
import { exchangesByScenario, buildCertificate, renderPage, writeCertificate } from './certificate';
import { readRun } from './run';
import { scanFolder } from './scan';
import { listFiles } from './files';
import { writeManifest } from './manifest';
import { computeVerdicts } from './verdicts';
async function main() {
  const folder = process.argv[2] ?? '';
  let t = Date.now();
  const lap = (n: string) => { console.log(n, Date.now() - t); t = Date.now(); };
  const run = await readRun(folder); lap('readRun');
  const catalogue = await loadCatalogue(); lap('catalogue');
  const verdicts = computeVerdicts(run, catalogue); lap('verdicts');
  const ex = await exchangesByScenario(run, verdicts.scenarios); lap('exchanges');
  const c = buildCertificate(run, verdicts, catalogue, ex, null); lap('build');
  await renderPage(c, ex); lap('page');
  await writeCertificate(run, verdicts, catalogue); lap('writeCertificate');
  const lf = { secrets: [{ name: 'P', value: 'hunter2-hunter2' }, { name: 'Q', value: 'xcvweriuh23498' }], canaries: [] };
  const files = await listFiles(folder); lap('list');
  await scanFolder(folder, lf, ['exchanges.ndjson']); lap('scan exchanges');
  await scanFolder(folder, lf, ['messages-ssp.ndjson']); lap('scan messages');
  await scanFolder(folder, lf, ['index.html']); lap('scan index');
  await scanFolder(folder, lf, ['certification.xlsx', 'certification.json']); lap('scan xlsx json');
  await scanFolder(folder, lf, files.filter((f) => f.startsWith('.allure'))); lap('scan allure');
  await writeManifest(folder, c); lap('manifest');
}
main();
