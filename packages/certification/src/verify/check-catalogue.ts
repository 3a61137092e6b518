import suite from '../../../../package.json';
import { loadCatalogue } from '../catalogue';
import { type Check, check } from './check';
import { differences } from './differences';
import type { Judgement } from './recompute-verdicts';

/**
 * Catalogue: where a run claims the shipped list, it was judged by the whole of it, unchanged. Another version of the suite
 * may have shipped another list, so then it is only said which one was used.
 */
export async function checkCatalogue({ catalogue, certificate }: Judgement): Promise<Check> {
  const what = `Catalogue "${catalogue.name}" of ${catalogue.cases.length} test cases`;
  const shipped = await loadCatalogue();
  if (catalogue.declaredAs === 'bango')
    return check(what, [], 'declared as Bango\u2019s own: compare it with the list that was handed over');
  if (catalogue.name !== shipped.name)
    return check(what, [], 'not the shipped one: compare it with the list that was agreed');
  if (certificate.run.suite.version !== suite.version) {
    return check(what, [], `shipped with version ${certificate.run.suite.version}, and this is ${suite.version}`);
  }
  const missing = shipped.cases.filter(({ id }) => !catalogue.cases.some((testCase) => testCase.id === id));
  const changed = catalogue.cases.filter((testCase) => {
    const original = shipped.cases.find(({ id }) => id === testCase.id);
    return original === undefined || differences(testCase, original).length > 0;
  });
  return check(what, [
    ...missing.map(({ id }) => `catalogue.json lacks ${id}, which the shipped catalogue has.`),
    ...changed.map(({ id }) => `catalogue.json: ${id} is not as in the shipped catalogue.`),
  ]);
}
