import { MEDIA_TYPES } from '../../evidence';

const OWN = new Set<string>(Object.values(MEDIA_TYPES).filter((type) => type !== MEDIA_TYPES.allureExchange));

/** True for attachments that the suite makes for its own programs: people see them in the certificate. */
export function isOwn(mediaType: string | undefined): boolean {
  return mediaType !== undefined && OWN.has(mediaType);
}
