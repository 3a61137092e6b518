import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { excuseOf, readExcuses } from './excuses';
import { readHints } from './kept-hints';

const FEATURES = join(__dirname, '..', '..', 'features');

describe('the hints that come with the suite', () => {
  it('name scenarios that exist', () => {
    const texts = readdirSync(FEATURES).map((name) => readFileSync(join(FEATURES, name), 'utf8'));
    const known = new Set(texts.flatMap((text) => [...text.matchAll(/@id:(\S+)/g)].map(([, id]) => id)));
    const stale = Object.values(readHints()).flatMap((ids) => ids.filter((id) => !known.has(id)));
    expect(stale).to.deep.equal([]);
  });
});

describe('excuses of mutants', () => {
  it('are read with their reasons', () => {
    expect(excuseOf('mutant:entitlementChanged:doubled', readExcuses())).to.match(/at least once/);
  });

  it('may stand for several, and for no other', () => {
    const excuses = [{ mutant: 'mutant:tpesRecover:*', reason: 'because it cannot matter here' }];
    expect(excuseOf('mutant:tpesRecover:x', excuses)).to.equal('because it cannot matter here');
    expect(excuseOf('mutant:tpesCancel:x', excuses)).to.equal(null);
  });
});
