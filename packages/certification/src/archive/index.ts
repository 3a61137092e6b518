/** Zips: read without trusting them, written the same from the same content. */
export { ArchiveError, type ArchiveMember, readArchive, readArchiveContent } from './read-archive';
export { readPack } from './read-pack';
export { type ArchiveSource, writeArchive } from './write-archive';
