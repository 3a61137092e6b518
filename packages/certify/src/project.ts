import { join } from 'node:path';

/** Root of the clone: features, steps and packages lie below it, wherever the command was given. */
export const PROJECT = join(__dirname, '..', '..', '..');
