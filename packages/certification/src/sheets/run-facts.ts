import type { Certificate } from '../certificate/certificate';
import { suiteState } from '../run';
import { describeWaiver } from '../waivers';
import { safeText } from './safe-text';

/** The rows of the sheet about the run: what each is about, and what is said of it. */
export function runFacts({ outcome, run, legs, catalogue, inTheWay, waivers }: Certificate): string[][] {
  const list = catalogue.declaredAs === 'bango' ? 'declared as Bango’s own' : 'own ids';
  return [
    ['Outcome', outcome],
    ['Operator', run.operator ?? 'not named'],
    ['Tester', run.tester ?? 'not named'],
    ['Environment', run.environment ?? 'not named'],
    ['Platform version', run.platformVersion ?? 'not named'],
    ['Target', run.target],
    ['Deployment', legs.map(({ deployment, release }) => `${deployment} ${release}`).join(', ')],
    ['Started', run.startedAt],
    ['Ended', run.endedAt ?? 'did not end'],
    ['Suite', [run.suite.version, ...suiteState(run.suite)].join(', ')],
    ['Run', run.runId],
    ['Test cases', `${catalogue.name} (${list})`],
    ...catalogue.notes.map((note) => ['List of test cases', note]),
    ...inTheWay.map((sentence) => ['In the way', sentence]),
    ...waivers.map((waiver) => ['Waiver', waived(waiver)]),
  ].map((fact) => fact.map(safeText));
}

function waived(waiver: Certificate['waivers'][number]): string {
  const { scenario, testCase, deployment } = waiver;
  return `${scenario ?? testCase}${deployment === null ? '' : ` (${deployment})`} ${describeWaiver(waiver)}`;
}
