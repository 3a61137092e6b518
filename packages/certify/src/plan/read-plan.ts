import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateMessages } from '@cucumber/gherkin';
import { type GherkinDocument, IdGenerator, type Pickle, SourceMediaType } from '@cucumber/messages';
import { explainSyntaxErrors, findMisspeltKeywords } from '@opentv-bango/certification';
import { whyUnusableFile } from '@opentv-bango/contract';
import { displayPath } from '../display-path';
import { PROJECT } from '../project';
import { featureFiles } from './feature-files';

/** Cucumber keeps a hundred times as much in memory. */
const LARGEST_FEATURE = 2 ** 20;

/** A scenario (for an outline: one row) as it stands in the features. */
export interface PlannedPickle {
  pickle: Pickle;
  gherkinDocument: GherkinDocument;
  location: { line: number };
}

/** Everything that the features hold, read before anything is started. */
export interface Plan {
  pickles: PlannedPickle[];
  /** What is wrong with the features: one sentence each, with file and line. */
  problems: string[];
}

/**
 * Reads all features as cucumber will.
 *
 * @param further feature files and folders outside of `features/`, absolute or relative to the project
 * @throws UserError `NO_FEATURE_FILE`, as `featureFiles` does
 */
export function readPlan(further: readonly string[]): Plan {
  const plans = featureFiles(further).map(readFeature);
  return { pickles: plans.flatMap(({ pickles }) => pickles), problems: plans.flatMap(({ problems }) => problems) };
}

function readFeature(path: string): Plan {
  const file = resolve(PROJECT, path);
  const shown = displayPath(file);
  const unusable = whyUnusableFile(file, LARGEST_FEATURE);
  if (unusable !== null) return { pickles: [], problems: [`${shown} ${unusable}: split it, or leave it out.`] };
  const text = readFileSync(file, 'utf8');
  const { TEXT_X_CUCUMBER_GHERKIN_MARKDOWN: markdown, TEXT_X_CUCUMBER_GHERKIN_PLAIN: plain } = SourceMediaType;
  const envelopes = generateMessages(text, path, path.endsWith('.md') ? markdown : plain, {
    newId: IdGenerator.incrementing(),
    includeGherkinDocument: true,
    includePickles: true,
  });
  const syntax = envelopes.flatMap(({ parseError }) =>
    parseError === undefined
      ? []
      : [
          {
            featurePath: shown,
            line: parseError.source.location?.line ?? null,
            message: parseError.message.replace(/^\(\d+:\d+\): /, ''),
          },
        ],
  );
  const gherkinDocument = envelopes.find((envelope) => envelope.gherkinDocument)?.gherkinDocument;
  if (syntax.length > 0 || gherkinDocument === undefined) return { pickles: [], problems: explainSyntaxErrors(syntax) };
  return {
    pickles: envelopes.flatMap(({ pickle }) =>
      pickle === undefined ? [] : [{ pickle, gherkinDocument, location: pickle.location ?? { line: 1 } }],
    ),
    problems: findMisspeltKeywords(shown, text, gherkinDocument),
  };
}
