import { join } from 'node:path';
import { Eta } from 'eta';
import type { FastifyInstance } from 'fastify';
import { describeBehaviour } from './describe-behaviour';
import type { ListenerName, RootPage, SimulatorFacts } from './root-pages';

const eta = new Eta({ views: join(__dirname, 'templates'), cache: true });

/** The page loads nothing. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'",
  'cache-control': 'no-store',
};

/** What a root page shows; functions, because the addresses are known only after the start. */
export interface RootPageOptions {
  name: ListenerName;
  rootPages: () => Record<ListenerName, RootPage>;
  facts: () => SimulatorFacts;
  /** `METHOD path` of everything that the listener answers. */
  routes: () => readonly string[];
}

/** Adds `GET /` to a listener. It holds no secret: those are told where the simulator was started. */
export function registerRootPage(app: FastifyInstance, { name, rootPages, facts, routes }: RootPageOptions): void {
  app.get('/', { config: { from: 'tester' } }, (request, reply) => {
    const { operations, ...page } = rootPages()[name];
    const { products, ...simulator } = facts();
    const sold = products.map(({ behaviour, ...product }) => ({ ...product, behaviour: describeBehaviour(behaviour) }));
    if (!request.headers.accept?.includes('text/html')) {
      return { simulated: true, ...page, ...simulator, products: sold, routes: routes() };
    }
    const places = Object.entries(rootPages()).map(([key, { name: title, about }]) => ({
      title,
      about: about.split('. ')[0]?.replace(/\.$/, ''),
      url: Object.entries(simulator.addresses).find(([place]) => place === key)?.[1] ?? '',
      here: key === name,
    }));
    const explained = operations.length > 0;
    const calls = explained ? operations : routes().map(callOf);
    const html = eta.render('root-page', { page, simulator, places, products: sold, calls, explained });
    return reply.headers(headers).send(html);
  });
}

function callOf(route: string): { method: string; path: string } {
  const [method = '', path = ''] = route.split(' ');
  return { method, path };
}
