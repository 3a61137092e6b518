import { existsSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { UserError } from '@opentv-bango/contract';
import type { CommandFile } from '../command';
import { PROJECT } from '../project';
import { COLUMNS_HELP, collectColumns } from '../sheet-flags';

interface Flags {
  run?: string;
  mapping?: string;
  columns?: string[];
  output?: string;
  force: boolean;
  reports?: string;
}

/** `certify sheet`: fills in the workbook that Bango handed over. */
export const command: CommandFile = {
  summary: 'fill the results of a run into the workbook that Bango handed over',
  examples: [
    { line: 'certify sheet bango-tests.xlsx', does: 'writes bango-tests-filled.xlsx from the latest run' },
    { line: 'certify sheet bango-tests.xlsx --mapping ours.yaml', does: 'with headings and ids named in ours.yaml' },
    { line: 'certify sheet bango-tests.xlsx --columns verdict=Soll/Ist', does: 'with an unusual heading' },
  ],
  configure(command) {
    command
      .argument('<workbook>', 'the workbook (.xlsx)')
      .option('--run <run>', 'folder of a run or its name; the latest when not given')
      .option(
        '--mapping <file>',
        'YAML: "columns" names headings, "tests" which of our cases a test is, "cells" what a cell means',
      )
      .option('--columns <role=heading>', COLUMNS_HELP, collectColumns)
      .option('-o, --output <file>', 'where the filled workbook goes; beside the given one when not given')
      .option('--force', 'overwrite cells that are filled already (formulas never)', false)
      .option('--reports <folder>', 'folder with runs/ and latest; the reports/ of the project when not given')
      .action(async (workbook: string, flags: Flags) => {
        // Loaded on demand, so that the help and the other verbs start fast.
        const {
          fillSheet,
          recomputeVerdicts,
          locateRun,
          renderFillReport,
        }: typeof import('@opentv-bango/certification') = require('@opentv-bango/certification');
        const { namedColumns }: typeof import('../sheet-options') = require('../sheet-options');
        const { outputOf }: typeof import('../progress') = require('../progress');
        const target = flags.output ?? unusedNameFor(workbook);
        const folder = await locateRun(flags.reports ? resolve(flags.reports) : join(PROJECT, 'reports'), flags.run);
        const { certificate } = await recomputeVerdicts(folder);
        const report = await fillSheet(workbook, target, certificate, {
          mappingFile: flags.mapping ?? null,
          columns: namedColumns(flags.columns ?? []),
          force: flags.force,
        });
        const output = outputOf(process.stdout, process.env);
        output.write(`${renderFillReport(report, output.style)}\n`);
      });
  },
};

/** The workbook that was filled before may have been edited since. */
function unusedNameFor(workbook: string): string {
  const extension = extname(workbook);
  const filled = `${workbook.slice(0, workbook.length - extension.length)}-filled${extension}`;
  if (existsSync(filled)) {
    throw new UserError(
      'SHEET_EXISTS',
      `${filled} is there already, and is not written over: move it away, or name another file with --output.`,
    );
  }
  return filled;
}
