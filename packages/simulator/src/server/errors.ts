import type { FastifyError, FastifyInstance } from 'fastify';

/** Answers what a handler throws: the caller's mistake as such, anything else as 500. Never with a stack. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) {
      return reply.code(status).send({ errorCode: 'BAD_REQUEST', message: error.message });
    }
    return reply
      .code(500)
      .send({ errorCode: 'INTERNAL_ERROR', message: `The simulator failed at this call: ${error.message}` });
  });
}
