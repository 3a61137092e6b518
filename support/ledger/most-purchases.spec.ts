import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { Ledger } from './ledger';

const PURCHASE = {
  kind: 'entitlement',
  leg: 'ssp',
  scenarioId: 's',
  accountId: 'a',
  productId: 'p',
  correlationId: 'c',
} as const;

describe('the ledger', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'certify-ledger-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lets a run buy so many subscriptions and no more, over all its processes', () => {
    const one = new Ledger(folder, 2);
    const other = new Ledger(folder, 2);
    one.intend(PURCHASE);
    other.intend({ ...PURCHASE, kind: 'account' });
    other.intend(PURCHASE);
    expect(() => one.intend(PURCHASE))
      .to.throw('raise CERTIFY_MAX_ENTITLEMENTS')
      .with.property('code', 'TOO_MANY_ENTITLEMENTS');
    const lines = readFileSync(join(folder, 'ledger.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event);
    expect(lines).to.deep.equal(['intended', 'intended', 'intended', 'intended', 'ended']);
  });

  it('knows what the run created for an account, in whichever of its processes', () => {
    const [one, other] = [new Ledger(folder), new Ledger(folder)];
    one.created(one.intend(PURCHASE), 'e-1');
    one.created(one.intend({ ...PURCHASE, accountId: 'b' }), 'e-2');
    other.created(other.intend(PURCHASE), 'e-3');
    expect([one.idsOf('a'), one.idsOf('c')]).to.deep.equal([['e-1', 'e-3'], []]);
  });

  it('goes by whole lines where a killed process left one cut off', () => {
    writeFileSync(join(folder, 'ledger.ndjson'), '{"event":"intended","entry":"x","kind":"entitlement","accou\n');
    const ledger = new Ledger(folder, 1);
    ledger.created(ledger.intend(PURCHASE), 'e-1');
    expect(ledger.idsOf('a')).to.deep.equal(['e-1']);
  });

  it('knows what of an account has not come to its end', () => {
    const ledger = new Ledger(folder);
    const [first, second, third] = [
      ledger.intend(PURCHASE),
      ledger.intend(PURCHASE),
      ledger.intend({ ...PURCHASE, accountId: 'b' }),
    ];
    ledger.created(first, 'e-1');
    ledger.refused(second, 400);
    expect([ledger.openEntries('a'), ledger.openEntries('b')]).to.deep.equal([[first], [third]]);
    ledger.ended(first, 'revoked');
    expect(ledger.openEntries('a')).to.deep.equal([]);
  });
});
