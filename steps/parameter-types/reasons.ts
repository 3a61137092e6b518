import { defineParameterType } from '@cucumber/cucumber';
import { loadContract } from '@opentv-bango/contract';

/** Of both lists; the same in every release. */
const { codes } = loadContract({ release: '25.12' }).reasons();

const longestFirst = (words: Iterable<string>): RegExp =>
  new RegExp([...new Set(words)].sort((one, other) => other.length - one.length).join('|'));

defineParameterType({ name: 'category', regexp: longestFirst(Object.keys(codes)), useForSnippets: false });

defineParameterType({ name: 'code', regexp: longestFirst(Object.values(codes).flat()), useForSnippets: false });
