import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Eta } from 'eta';
import type { Certificate } from '../certificate';
import type { ExchangesByScenario } from '../exchanges-by-scenario';
import { packStories } from './pack-stories';
import { inPageOrder, viewOf } from './view';

const STYLES = [
  'base.css',
  'masthead.css',
  'verdicts-and-tables.css',
  'life-cycle.css',
  'cases.css',
  'scenarios.css',
  'stories.css',
  'narrow.css',
  'print.css',
];
const SCRIPTS = ['dom.js', 'sequence.js', 'calls.js', 'stories.js', 'finding.js'];

/**
 * Renders the certificate as one HTML file that makes no outside request.
 *
 * @param certificate what it says
 * @param exchanges the exchanges by scenario, for the call stories
 * @returns the page
 */
export async function renderPage(certificate: Certificate, exchanges: ExchangesByScenario): Promise<string> {
  const eta = new Eta({ views: join(__dirname, 'templates'), cache: true, varName: 'it', autoTrim: ['nl', false] });
  const [style, script] = await Promise.all([assets(STYLES), assets(SCRIPTS)]);
  const stories = await packStories(inPageOrder(certificate.scenarios), exchanges);
  return eta.render('page', viewOf(certificate, stories, { style, script }));
}

async function assets(names: readonly string[]): Promise<string> {
  const contents = await Promise.all(names.map((name) => readFile(join(__dirname, 'assets', name), 'utf8')));
  return contents.join('');
}
