import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, type JsonObject } from '../document';
import type { Release } from '../model';

/** The content of `generated/<release>.json`: the composed document, and what it was composed from. */
export interface GeneratedDocument {
  /** SHA-256 by file. */
  sources: Record<string, string>;
  document: JsonObject;
}

/** @returns the path of a release's composed document, relative to the contract's folder */
export function generatedPath(release: Release): string {
  return `generated/${release}.json`;
}

/**
 * The composed document, which spares the time to parse YAML.
 *
 * @param folder of the contract
 * @param sources what it must have been composed from
 * @returns undefined when it was made from other sources, or is not there
 */
export function generatedDocument(
  folder: string,
  release: Release,
  sources: Record<string, string>,
): JsonObject | undefined {
  const content = parsed(join(folder, generatedPath(release)));
  if (!isJsonObject(content) || !isJsonObject(content.document) || !isJsonObject(content.sources)) {
    return undefined;
  }
  return sameSources(content.sources, sources) ? content.document : undefined;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function sameSources(given: JsonObject, expected: Record<string, string>): boolean {
  const names = Object.keys(expected);
  return names.length === Object.keys(given).length && names.every((name) => given[name] === expected[name]);
}
