import type { IFormatterOptions } from '@cucumber/cucumber';
import { type ISupportCodeLibrary, loadConfiguration, loadSupport } from '@cucumber/cucumber/api';
import { PROJECT } from '../project';

/** Loaded steps as cucumber hands them to formatters; what `loadSupport` answers is the same, under a narrower type. */
export type LoadedSteps = IFormatterOptions['supportCodeLibrary'];

let loaded: Promise<LoadedSteps> | null = null;

/** Loads the steps of the suite as cucumber does, without running anything; once, since Node loads a file only once. */
export function loadSteps(): Promise<LoadedSteps> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<LoadedSteps> {
  const { runConfiguration } = await loadConfiguration({ profiles: ['default'] }, { cwd: PROJECT });
  const support = await loadSupport(runConfiguration, { cwd: PROJECT });
  if (!isRead(support)) throw new Error('This version of cucumber does not tell which steps it has loaded.');
  return support;
}

function isRead(support: ISupportCodeLibrary): support is ISupportCodeLibrary & LoadedSteps {
  return 'stepDefinitions' in support && 'parameterTypeRegistry' in support;
}
