import type { Catalogue } from '../../../packages/certification/src/catalogue';

/** A catalogue that a fake run covers completely. */
export const ONE_CASE: Catalogue = {
  name: 'one case',
  declaredAs: 'own',
  otherTags: ['BC-13', 'BC-17'],
  notes: [],
  cases: [
    {
      id: 'BC-12',
      title: 'Suspend',
      prerequisites: '',
      action: 'Suspend',
      expected: 'SUSPENDED',
      useCases: ['UC-06'],
      mandatory: true,
      onLive: 'automatic',
      source: '',
      basis: 'stated',
      coveredBy: ['BC-12'],
    },
  ],
};
