import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';
import { scenarioId, scenarioTags } from '@opentv-bango/evidence';
import { expect } from 'chai';
import { readHints } from './hints-file';

const FEATURES = join(__dirname, '..', '..', '..', '..', 'features');

describe('the hints that come with the suite', () => {
  it('name scenarios that exist', () => {
    const files = readdirSync(FEATURES).filter((name) => name.endsWith('.feature'));
    const known = new Set<string | null>(files.flatMap((name) => idsIn(readFileSync(join(FEATURES, name), 'utf8'))));
    const stale = Object.values(readHints()).flatMap((ids) => ids.filter((id) => !known.has(id)));
    expect(stale).to.deep.equal([]);
  });
});

function idsIn(text: string): (string | null)[] {
  const newId = IdGenerator.incrementing();
  const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text);
  return compile(document, '', newId).map((pickle) => scenarioId(scenarioTags(pickle, document)));
}
