import formBody from '@fastify/formbody';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A body that is not what its content type says: 400. */
class UnreadableBody extends Error {
  readonly statusCode = 400;
}

/**
 * Reads JSON and forms. JSON that cannot be read becomes its text, and the call goes on to the hooks that check who is
 * calling: a caller without a token learns nothing else. Only then it is refused.
 */
export function parseBodies(app: FastifyInstance): void {
  const unreadable = new WeakSet<FastifyRequest>();
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser(/^application\/([\w.-]+\+)?json/, { parseAs: 'string' }, (request, text, done) => {
    const body = String(text);
    if (body.trim() === '') {
      done(null, undefined);
      return;
    }
    try {
      done(null, JSON.parse(body));
    } catch {
      unreadable.add(request);
      done(null, body);
    }
  });
  app.register(formBody);
  app.addHook('preHandler', (request, _reply, done) => {
    const message = 'The body is not valid JSON, although its content type says so.';
    done(unreadable.has(request) ? new UnreadableBody(message) : undefined);
  });
}

/** @returns what a text says where it is JSON, else the text */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
