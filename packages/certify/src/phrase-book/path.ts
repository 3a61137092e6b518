import { join } from 'node:path';
import { PROJECT } from '../project';

/** Where the phrase book lies. */
export const PHRASE_BOOK_PATH = join(PROJECT, 'docs', 'phrases.md');
