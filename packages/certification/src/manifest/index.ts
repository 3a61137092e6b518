/** The manifest of a run: which files it consists of, and their digests. */
export { compareWithManifest } from './compare';
export {
  CHECKSUMS_FILE,
  isOutsideManifest,
  isPack,
  MANIFEST_FILE,
  type Manifest,
  SIGNATURE_FILE,
  SIGNER_FILE,
} from './manifest';
export { type ReadManifest, readManifest } from './read-manifest';
export { checksums, writeManifest } from './write-manifest';
