import { type BodyCheck, createBodyCheck, type Expectation, mediaOf } from '../checks';
import type { MediaDescription } from '../document';
import { type NameTree, nameTree } from '../names';

/** What the contract says about one body; both parts are null where it describes none. */
export interface MessageBody {
  names: NameTree | null;
  check: BodyCheck | null;
}

/** @param side of the message: `request` or `response` */
export function messageBody(content: MediaDescription | undefined, side: string, inherited: Expectation): MessageBody {
  const media = mediaOf(content);
  if (!media) return { names: null, check: null };
  const names = nameTree(media.schema);
  return { names, check: createBodyCheck(media, names, side, inherited) };
}
