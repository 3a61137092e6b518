/**
 * Generates what is derived from the contract, for each release: the types of all bodies and parameters, and the
 * composed document as JSON. `npm run generate` writes, `npm run generate -- --check` fails when a file is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import openapiTS, { astToString } from 'openapi-typescript';
import { composeDocument, generatedPath } from './loading';
import { RELEASES, type Release } from './model';

const PACKAGE = join(__dirname, '..');
const HEADER =
  '// Generated from packages/contract/opentv-platform.yaml and its overlays by `npm run generate`. Do not edit.\n';

/** @returns the content of each generated file of a release, by path relative to the package */
export async function generate(release: Release): Promise<Map<string, string>> {
  const composed = composeDocument(release);
  // Through JSON, so that openapi-typescript cannot change what is written below.
  const types = astToString(await openapiTS(JSON.stringify(composed.document)));
  return new Map([
    [`src/generated/${release}.ts`, HEADER + types],
    [generatedPath(release), `${JSON.stringify(composed)}\n`],
  ]);
}

/** @returns the paths of the files that are not as they would be generated */
export async function outOfDate(): Promise<string[]> {
  const found: string[] = [];
  for (const release of RELEASES) {
    for (const [path, content] of await generate(release)) if (current(path) !== content) found.push(path);
  }
  return found;
}

function current(path: string): string | undefined {
  try {
    return readFileSync(join(PACKAGE, path), 'utf8');
  } catch {
    return undefined;
  }
}

async function main(): Promise<void> {
  const command = new Command('generate')
    .description('Generate types and composed documents from the contract')
    .option('--check', 'write nothing; exit with 1 when a file is not up to date')
    .parse();
  if (command.opts().check) {
    const stale = await outOfDate();
    for (const path of stale) console.error(`packages/contract/${path} is not up to date: run "npm run generate".`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const release of RELEASES) {
    for (const [path, content] of await generate(release)) writeFileSync(join(PACKAGE, path), content);
  }
}

if (require.main === module) void main();
