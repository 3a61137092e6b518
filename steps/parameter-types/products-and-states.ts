import { defineParameterType } from '@cucumber/cucumber';
import { PRODUCT_VARIABLES, type ProductKind, STATES } from '../../support';

const longestFirst = (words: readonly string[]): RegExp =>
  new RegExp([...words].sort((one, other) => other.length - one.length).join('|'));

defineParameterType({
  name: 'product',
  regexp: longestFirst(Object.keys(PRODUCT_VARIABLES)),
  transformer: (kind: string) => kind as ProductKind,
  useForSnippets: false,
});

defineParameterType({
  name: 'state',
  regexp: longestFirst(STATES),
  useForSnippets: false,
});

defineParameterType({
  name: 'status',
  regexp: /PENDING|ACTIVE-ENDING|ACTIVE|SUSPENDED|CANCELLED|REVOKED/,
  useForSnippets: false,
});
