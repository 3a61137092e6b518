import { dirname, join } from 'node:path';

/** Root of the clone: features, steps and the simulator lie below it, wherever the command was given. */
export const PROJECT = dirname(__dirname);

/** Lets a process of ours load TypeScript: `node -r`. */
export const LOADER = join(PROJECT, 'loader', 'register.js');
