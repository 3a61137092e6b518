import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Eta } from 'eta';
import type { Certificate } from '../certificate';
import type { ExchangesByScenario } from '../exchanges-by-scenario';
import { withHashes } from './content-security';
import { type PackedStories, packStories } from './pack-stories';
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
 * @param stories of its scenarios: `storiesOf`
 * @returns the page
 */
export async function renderPage(certificate: Certificate, stories: PackedStories): Promise<string> {
  const eta = new Eta({ views: join(__dirname, 'templates'), cache: true, varName: 'it', autoTrim: ['nl', false] });
  const [style, script] = await Promise.all([assets(STYLES), assets(SCRIPTS)]);
  return withHashes(eta.render('page', viewOf(certificate, stories, { style, script })));
}

/** The call stories of a certificate's scenarios, packed for its page. They depend on the exchanges alone. */
export function storiesOf(certificate: Certificate, exchanges: ExchangesByScenario): Promise<PackedStories> {
  return packStories(inPageOrder(certificate.scenarios), exchanges);
}

async function assets(names: readonly string[]): Promise<string> {
  const contents = await Promise.all(names.map((name) => readFile(join(__dirname, 'assets', name), 'utf8')));
  return contents.join('');
}
