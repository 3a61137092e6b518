import { join } from 'node:path';
import { Eta } from 'eta';

const eta = new Eta({ views: join(__dirname, 'templates'), cache: true });

/** A page: its status and its HTML. */
export interface Page {
  readonly status: number;
  readonly html: string;
}

/**
 * Renders a page from its template; every value is escaped.
 * @param template name of a file in `templates/`, without `.eta`
 */
export function view(status: number, template: string, data: object): Page {
  return { status, html: eta.render(template, data) };
}
