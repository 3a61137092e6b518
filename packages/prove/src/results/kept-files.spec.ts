import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readHints } from './kept-hints';

const FEATURES = join(__dirname, '..', '..', '..', '..', 'features');

describe('the hints that come with the suite', () => {
  it('name scenarios that exist', () => {
    const texts = readdirSync(FEATURES).map((name) => readFileSync(join(FEATURES, name), 'utf8'));
    const known = new Set(texts.flatMap((text) => [...text.matchAll(/@id:(\S+)/g)].map(([, id]) => id)));
    const stale = Object.values(readHints()).flatMap((ids) => ids.filter((id) => !known.has(id)));
    expect(stale).to.deep.equal([]);
  });
});
