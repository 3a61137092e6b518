import { join, resolve } from 'node:path';
import type { FailOn } from '@opentv-bango/certification';
import { Option } from 'commander';
import type { CommandFile } from '../command';
import { PROJECT } from '../project';

/** Certification's own list is not loaded for the help. */
const FORMATS = ['text', 'json', 'markdown'] as const;
const FAIL_ON: readonly FailOn[] = ['new', 'failing', 'changed'];

interface Flags {
  after?: string;
  reports?: string;
  history?: string;
  format: (typeof FORMATS)[number];
  failOn?: FailOn;
}

/** `certify compare`: what is new in a run. */
export const command: CommandFile = {
  summary: 'show what is new in a run: since the last one of its kind, or since a named one',
  examples: [
    { line: 'certify compare', does: 'the latest run with the one before it' },
    { line: 'certify compare <run>', does: 'the latest run with a named one' },
    { line: 'certify compare <earlier> <later>', does: 'two named runs' },
    { line: 'certify compare --fail-on new', does: 'ends with 1 where something fails that did not' },
    { line: 'certify compare --format markdown', does: 'for a step summary or a comment' },
  ],
  configure(command) {
    command
      .argument('[earlier]', 'folder of a run, its name, or the name of one that only the history knows')
      .argument('[later]', 'folder of a run or its name; the latest when not given')
      .option('--after <run>', 'the later run, where the earlier one is the last of its kind')
      .option('--reports <folder>', 'folder with runs/ and latest; the reports/ of the project when not given')
      .option('--history <folder>', 'folder of the earlier results; history/ in the reports folder when not given')
      .addOption(new Option('--format <format>', 'how it is written').choices(FORMATS).default('text'))
      .addOption(
        new Option(
          '--fail-on <what>',
          'end with 1 on new: what fails now and did not; failing: any failure; changed: new, or another answer',
        ).choices(FAIL_ON),
      )
      .action(async (earlier: string | undefined, later: string | undefined, flags: Flags) => {
        // Loaded on demand, so that the help and the other verbs start fast.
        const { UserError }: typeof import('@opentv-bango/contract') = require('@opentv-bango/contract');
        const certification: typeof import('@opentv-bango/certification') = require('@opentv-bango/certification');
        const { outputOf }: typeof import('../progress') = require('../progress');
        if (later !== undefined && flags.after !== undefined)
          throw new UserError('USAGE', `The later run is named twice: as ${later} and by --after ${flags.after}.`);
        const output = outputOf(process.stdout, process.env);
        const reports = flags.reports === undefined ? join(PROJECT, 'reports') : resolve(flags.reports);
        const history = flags.history === undefined ? join(reports, 'history') : resolve(flags.history);
        const after = later ?? flags.after;
        const { comparisons, warnings } = await certification.compareRuns({ reports, history, before: earlier, after });
        // What a program reads stays free of sentences for people.
        if (warnings[0] !== undefined) console.error(`Warning: ${warnings[0]}`);
        if (flags.format === 'json') output.write(`${JSON.stringify(comparisons, null, 2)}\n`);
        else if (flags.format === 'markdown') output.write(certification.renderMarkdown(comparisons));
        else output.write(`${certification.renderComparison(comparisons, output.style, 'add --format markdown')}\n`);
        if (flags.failOn !== undefined && certification.mustFail(comparisons, flags.failOn)) process.exitCode = 1;
      });
  },
};
