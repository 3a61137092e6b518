import { type BodyCheck, createBodyCheck, type Expectation, mediaOf, narrowed } from '../checks';
import type { MediaDescription, OperationDescription } from '../document';
import { type NameTree, nameTree } from '../names';

/** The bodies of an operation's answers by status. */
export interface ResponseBodies {
  /** The documented statuses, ascending. */
  statuses: number[];
  /** @returns the documented body of a status, or of its hundred, or the default one; undefined: not documented */
  of(status: number): MessageBody | undefined;
  all: MessageBody[];
}

export function responseBodies(responses: OperationDescription['responses'], inherited: Expectation): ResponseBodies {
  const bodies = new Map(
    Object.entries(responses).map(([status, response]) => [
      status,
      messageBody(response.content, 'response', narrowed(inherited, response)),
    ]),
  );
  const statuses = Object.keys(responses)
    .map(Number)
    .filter((status) => !Number.isNaN(status))
    .sort((a, b) => a - b);
  return {
    statuses,
    of: (status) => bodies.get(String(status)) ?? bodies.get(`${Math.floor(status / 100)}XX`) ?? bodies.get('default'),
    all: [...bodies.values()],
  };
}

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
