import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { JsonObject } from '../document';
import type { AppliedOverlay, Release } from '../model';
import { applyOverlay, readOverlay } from '../overlays';
import { type GeneratedDocument, generatedDocument } from './generated-document';

const FOLDER = join(__dirname, '..', '..');
const BASE = 'opentv-platform.yaml';
/** The overlay of each release against the base document. */
const OVERLAYS: Record<Release, string | null> = { '25.12': null, '25.26': 'releases/25.26.overlay.yaml' };

/** A release's document with our own overlay for it applied; the caller may change it. */
export interface ReleaseDocument {
  document: JsonObject;
  overlays: AppliedOverlay[];
}

/** Reads the generated document where it is up to date, else the YAML that it is generated from. */
export function releaseDocument(release: Release): ReleaseDocument {
  const sources = sourcesOf(release);
  const document = generatedDocument(FOLDER, release, sources) ?? composeDocument(release).document;
  const overlay = OVERLAYS[release];
  const sha256 = overlay === null ? undefined : sources[overlay];
  const overlays: AppliedOverlay[] = sha256
    ? [{ path: `packages/contract/${overlay}`, sha256, origin: 'release' }]
    : [];
  return { document, overlays };
}

/** Composes a release's document from its YAML sources. */
export function composeDocument(release: Release): GeneratedDocument {
  const document: JsonObject = parse(readFileSync(join(FOLDER, BASE), 'utf8'));
  const overlay = OVERLAYS[release];
  if (overlay !== null) applyOverlay(document, readOverlay(join(FOLDER, overlay)));
  return { sources: sourcesOf(release), document };
}

function sourcesOf(release: Release): Record<string, string> {
  const overlay = OVERLAYS[release];
  const files = overlay === null ? [BASE] : [BASE, overlay];
  return Object.fromEntries(files.map((file) => [file, sha256Of(join(FOLDER, file))]));
}

function sha256Of(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
