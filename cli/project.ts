import { dirname } from 'node:path';

/** Root of the clone: features, steps and the simulator lie below it, wherever the command was given. */
export const PROJECT = dirname(__dirname);
