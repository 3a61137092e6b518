import type { FastifyInstance } from 'fastify';

interface Route {
  method: string;
  path: string;
}

/** What the answer to an unknown route knows about its listener. */
export interface UnknownRouteOptions {
  name: string;
  hint?: (method: string, path: string) => string | null;
}

/**
 * Answers an unknown route with 404 and what exists here, instead of inventing something.
 *
 * @returns tells `METHOD path` of every route that was added since
 */
export function answerUnknownRoutes(app: FastifyInstance, { name, hint }: UnknownRouteOptions): () => string[] {
  const routes: Route[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) {
      routes.push({ method: one, path: url.replace(/:(\w+)/g, '{$1}') });
    }
  });
  const listed = (): string[] => routes.map((route) => `${route.method} ${route.path}`).sort();
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const others = routes.filter((route) => route.method !== request.method && fits(route.path, path));
    const sentences = [
      `${name} has no ${request.method} ${path}.`,
      others.length > 0 ? `This path takes ${others.map((route) => route.method).join(', ')}.` : null,
      hint?.(request.method, path) ?? null,
    ];
    return reply.code(404).send({
      errorCode: 'UNKNOWN_ROUTE',
      message: sentences.filter((sentence) => sentence !== null).join(' '),
      routes: listed(),
    });
  });
  return listed;
}

function fits(template: string, path: string): boolean {
  const wanted = template.split('/');
  const given = path.split('/');
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith('{') || part === given[index]);
}
