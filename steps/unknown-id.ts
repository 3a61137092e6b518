import { randomUUID } from 'node:crypto';

/** An id that nothing on the platform has. */
export const unknownId = (): string => `unknown-${randomUUID()}`;
