import { join } from 'node:path';
import { PROJECT } from './project';

/** Lets this process load `support/` from its source, as cucumber does with `steps/` and `support/`. */
export function loadTypeScript(): void {
  const { register }: typeof import('ts-node') = require('ts-node');
  register({ project: join(PROJECT, 'tsconfig.json') });
}
